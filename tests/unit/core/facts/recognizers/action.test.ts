import { action } from '#core/facts/recognizers/action.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(action, {
	reads: [
		[
			'Anna Novak recommended Peter Horvat to the Bergen Academy.',
			'agent=Anna Novak deed=recommended Peter Horvat to the Bergen Academy'
		],
		['Norway evacuated its consulate in Peru.', 'agent=Norway deed=evacuated its consulate in Peru']
	],
	leaves: [
		'Anna Novak recommended Peter Horvat in 1921.',
		'Anna Novak did not recommend Peter Horvat.',
		'Anna Novak could recommend Peter Horvat.',
		'Anna Novak wrote long letters home.',
		'Anna Novak said that Peter Horvat left.',
		'They recommended Peter Horvat to the Bergen Academy.'
	],
	where: [['Norway evacuated its consulate in Peru.', 'agent', 'Norway']]
});
