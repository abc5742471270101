import { invented } from '#core/facts/recognizers/invented.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(invented, {
	reads: [
		['Offices bought the typewriter, invented in 1867, at once.', 'thing=the typewriter'],
		[
			'They used the cash register, invented in 1879, and the adding machine, invented in 1885.',
			'thing=the cash register',
			'thing=the adding machine'
		]
	],
	leaves: [
		'Offices bought the typewriter, sold in 1867, at once.',
		'Offices bought a typewriter, invented in 1867, at once.',
		'The typewriter was not invented in Lund.',
		'They admired the Holm Lamp, invented in 1867.'
	],
	where: [['Offices bought the typewriter, invented in 1867, at once.', 'thing', 'the typewriter']]
});
