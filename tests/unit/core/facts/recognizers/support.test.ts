import { support } from '#core/facts/recognizers/support.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(support, {
	reads: [
		['Norway backed Iceland over Denmark.', 'agent=Norway patient=Iceland against=Denmark'],
		['Russia and China supported Peru.', 'agent=Russia,China patient=Peru']
	],
	leaves: [
		'Norway did not back Iceland.',
		'Norway may support Iceland.',
		'Norway supported the plan.',
		'Pillars support the roof.'
	],
	where: [['Norway backed Iceland over Denmark.', 'against', 'Denmark']]
});
