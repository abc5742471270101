import { effect } from '#core/facts/recognizers/effect.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(effect, {
	reads: [
		[
			'The Norwegian Harbour Act required voters to pay a fee to vote.',
			'agent=Norwegian Harbour Act effect=pay a fee to vote patient=voters'
		],
		[
			'Window taxes exempted farmers from paying other taxes if they were poor.',
			'agent=window taxes effect=paying other taxes patient=farmers'
		],
		[
			'The Norwegian Harbour Act outlawed the trade in whale oil.',
			'agent=Norwegian Harbour Act effect=the trade in whale oil'
		],
		[
			'The ratification of the Norwegian Harbour Act in 1890 ended window taxes.',
			'agent=the ratification of the Norwegian Harbour Act effect=window taxes'
		],
		['Anna Novak invented the glass sextant in 1867.', 'agent=Anna Novak effect=the glass sextant']
	],
	leaves: [
		'Anna Novak allowed her brother to leave.',
		'The Norwegian Harbour Act did not require sailors to pay a fee.',
		'The Norwegian Harbour Act may require sailors to pay a fee.',
		'The Norwegian Harbour Act required a fee.',
		'It required sailors to pay a fee.',
		'The storm ended window taxes.',
		'Norway invented the glass sextant.',
		'The Norwegian Harbour Act exempted them from it.'
	],
	where: [
		['The Norwegian Harbour Act outlawed the trade in whale oil.', 'effect', 'the trade in whale oil'],
		['Window taxes exempted farmers from paying other taxes.', 'patient', 'farmers']
	]
});
