import { statement } from '#core/facts/recognizers/statement.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(statement, {
	reads: [
		['Anna Novak said that Norway had left the league.', 'speaker=Anna Novak words=that Norway had left the league'],
		[
			'Peter Horvat declared in Vienna that \u201cwe will stay\u201d in the league.',
			'speaker=Peter Horvat words=in Vienna that \u201cwe will stay\u201d in the league'
		],
		[
			'The Harbour Council announced the closure of the Tana Corridor.',
			'speaker=Harbour Council words=the closure of the Tana Corridor'
		]
	],
	leaves: [
		'An expert said that Norway had left the league.',
		'Anna Novak said that they had left it.',
		'Anna Novak did not say that Norway had left.',
		'Anna Novak said hello.',
		'Anna Novak might say that Norway had left the league.'
	],
	where: [['Anna Novak said that Norway had left the league.', 'words', 'that Norway had left the league']]
});
