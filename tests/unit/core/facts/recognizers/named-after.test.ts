import { namedAfter } from '#core/facts/recognizers/named-after.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(namedAfter, {
	reads: [
		[
			'The Holm process, named for the English inventor Henry Holm, changed the town.',
			'agent=the Holm process deed=was named after Henry Holm'
		],
		['The Lund Bridge (named after Anna Novak) opened in 1901.', 'agent=Lund Bridge deed=was named after Anna Novak']
	],
	leaves: [
		'The process, named for its inventor, changed the town.',
		'A committee, named after long talks, met in Lund.',
		'The Lund Bridge (named after Anna Novak and Ida Holm) opened.',
		'Anna Novak, named after Ida Holm, left.'
	],
	where: [['The Lund Bridge (named after Anna Novak) opened in 1901.', 'deed', 'named after Anna Novak']]
});
