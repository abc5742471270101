import { event } from '#core/facts/recognizers/event.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(event, {
	reads: [
		['In 1811 Anna Holm founded the Lund Society.', 'subject=Anna Holm what=founded the Lund Society'],
		['Since 1988 Anna Holm has lived in Lyon.', 'subject=Anna Holm what=has lived in Lyon'],
		['In 1912, 1916 and 1920 Anna Holm sailed to Peru.', 'subject=Anna Holm what=sailed to Peru'],
		['At the age of 21, Anna Holm joined the Lund Navy.', 'subject=Anna Holm what=joined the Lund Navy'],
		[
			'Anna Holm moved to Oslo when Peru was at war in 1811.',
			'subject=Anna Holm what=moved to Oslo',
			'subject=Peru what=was at war'
		]
	],
	leaves: [
		'Anna Holm moved to Oslo.',
		'In 1811 it rained.',
		'Anna Holm did not move to Oslo in 1811.',
		'Anna Holm may move to Oslo in 1811.',
		'It moved to Oslo in 1811.'
	],
	where: [['In 1811 Anna Holm founded the Lund Society.', 'subject', 'Anna Holm']]
});
