import { means } from '#core/facts/recognizers/means.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(means, {
	reads: [
		[
			'Norway protected its farms by building long dikes.',
			'subject=Norway effect=protected its farms cause=by building long dikes'
		],
		[
			'By closing its harbours to foreign ships, Norway ended the war.',
			'subject=Norway effect=ended the war cause=by closing its harbours to foreign ships'
		]
	],
	leaves: [
		'Norway was ruined by flooding.',
		'Norway did not end the war by closing its harbours.',
		'Norway may end the war by closing its harbours.',
		'The dikes were built by the town.',
		'Norway ended the war by closing them.'
	],
	where: [['Norway protected its farms by building long dikes.', 'cause', 'building long dikes']]
});
