import { meeting } from '#core/facts/recognizers/meeting.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(meeting, {
	reads: [
		['Anna Novak met Peter Horvat in Zagreb.', 'agent=Anna Novak patient=Peter Horvat place=Zagreb'],
		[
			'President Maria Lund met with Premier Erik Holm and Roads Minister Olga Berg.',
			'agent=Maria Lund patient=Erik Holm,Olga Berg'
		],
		[
			'Peter Horvat arrived in Vienna, where he met Clara Weiss.',
			'agent=Peter Horvat patient=Clara Weiss place=Vienna'
		],
		['Anna Novak sat down with Finance Minister Karl Brandt.', 'agent=Anna Novak patient=Karl Brandt'],
		[
			'The paper covered Peter Horvat\u2019s meeting with both Clara Weiss and Karl Brandt.',
			'agent=Peter Horvat patient=Clara Weiss,Karl Brandt'
		],
		['Clara Weiss was received by King Olaf Berg.', 'agent=Olaf Berg patient=Clara Weiss']
	],
	leaves: [
		'Anna Novak did not meet Peter Horvat.',
		'The plan met the needs of Vienna.',
		'Anna Novak visited Vienna in spring.',
		'They met Peter Horvat.',
		'The committee met twice in Zagreb.',
		'Anna Novak received a prize in Vienna.'
	],
	where: [
		['In May, Anna Novak met Peter Horvat in Zagreb.', 'agent', 'Anna Novak'],
		['In May, Anna Novak met Peter Horvat in Zagreb.', 'place', 'Zagreb']
	]
});
