import { founded } from '#core/facts/recognizers/founded.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(founded, {
	reads: [
		['The Lund Society was founded by Anna Holm in 1811.', 'thing=Lund Society founder=Anna Holm'],
		['The Lund Society was founded in 1811.', 'thing=Lund Society'],
		['Anna Holm founded the Lund Society.', 'thing=Lund Society founder=Anna Holm'],
		['The Lund Society was established by Part I of the Treaty of Lund in 1811.', 'thing=Lund Society']
	],
	leaves: [
		'The Lund Society was established by Part I of the Treaty of Lund.',
		'The society was founded in 1811.',
		'The Lund Society was not founded in 1811.',
		'Anna Holm may found the Lund Society.'
	],
	where: [['Anna Holm founded the Lund Society.', 'founder', 'Anna Holm']]
});
