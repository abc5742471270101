import { event } from '#core/facts/recognizers/event.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(event, {
	reads: [
		['The Lund Court on 13 November 2017 closed the Varde Bank.', 'subject=Lund Court what=closed the Varde Bank'],
		['In 1811 Anna Holm founded the Lund Society.', 'subject=Anna Holm what=founded the Lund Society'],
		['Since 1988 Anna Holm has lived in Lyon.', 'subject=Anna Holm what=has lived in Lyon'],
		['In 1912, 1916 and 1920 Anna Holm sailed to Peru.', 'subject=Anna Holm what=sailed to Peru'],
		['At the age of 21, Anna Holm joined the Lund Navy.', 'subject=Anna Holm what=joined the Lund Navy'],
		[
			'Anna Holm moved to Oslo when Peru was at war in 1811.',
			'subject=Anna Holm what=moved to Oslo',
			'subject=Peru what=was at war'
		],
		['Anna Holm was a Danish chemist who joined the Lund Navy in 1811.', 'subject=Anna Holm what=joined the Lund Navy'],
		['The Lund League was a league of towns founded in 1679.'],
		['The Lund League was a trading league founded in 1679.', 'subject=Lund League what=was founded'],
		[
			'The Lund League is an organisation established in Oslo in 1679.',
			'subject=Lund League what=was established in Oslo'
		],
		['It was designed by Anna Holm, who moved to Oslo in 1811.', 'subject=Anna Holm what=moved to Oslo'],
		['The troops reached Lund, which surrendered in 1811.', 'subject=Lund what=surrendered'],
		['The war ended with the Treaty of Lund, signed in 1679.', 'subject=Treaty of Lund what=was signed'],
		['Anna Holm won the Lund Prize in 1811 "for her work on metals".', 'subject=Anna Holm what=won the Lund Prize']
	],
	leaves: [
		'Anna Holm moved to Oslo.',
		'In 1811 it rained.',
		'Anna Holm did not move to Oslo in 1811.',
		'Anna Holm may move to Oslo in 1811.',
		'It moved to Oslo in 1811.',
		'The troops reached the capital of Peru, which surrendered in 1811.',
		'The troops reached Lund, which led to a war in 1811.',
		'Anna Holm was one of the chemists who joined the Lund Navy in 1811.',
		'The chemists were Danes who joined the Lund Navy in 1811.',
		'Anna Holm was not a chemist who joined the Lund Navy in 1811.',
		'Anna Holm may be the chemist who joined the Lund Navy in 1811.',
		'The ship left Lund, accompanied by two tugs in 1811.'
	],
	where: [['In 1811 Anna Holm founded the Lund Society.', 'subject', 'Anna Holm']]
});
