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
		],
		['Anna Novak urged Norway to keep its promises.', 'speaker=Anna Novak words=Norway to keep its promises'],
		[
			'Norway called on all states to ratify the Ostend Treaty.',
			'speaker=Norway words=on all states to ratify the Ostend Treaty'
		],
		[
			'Peter Horvat told reporters that Norway had left the league.',
			'speaker=Peter Horvat words=that Norway had left the league'
		]
	],
	leaves: [
		'An expert said that Norway had left the league.',
		'Anna Novak said that they had left it.',
		'Anna Novak did not say that Norway had left.',
		'Anna Novak said hello.',
		'Anna Novak called her brother in Oslo.',
		'Anna Novak told Peter Horvat a story.',
		'The roof of Oslo supports the tower of Bergen.',
		'Anna Novak might say that Norway had left the league.'
	],
	where: [['Anna Novak said that Norway had left the league.', 'words', 'that Norway had left the league']]
});
