import { cause } from '#core/facts/recognizers/cause.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(cause, {
	reads: [
		['The Omo Gorge was created by erosion.', 'effect=Omo Gorge cause=erosion'],
		['The Treaty of Ostend caused much anger in Portugal.', 'effect=much anger in Portugal cause=Treaty of Ostend']
	],
	leaves: [
		'The Omo Gorge was painted by erosion.',
		'The park was created by Anna Novak.',
		'The storm did not cause the flood.',
		'The storm may cause floods in Peru.',
		'It caused much anger in Portugal.'
	],
	where: [['The Omo Gorge was created by erosion.', 'cause', 'erosion']]
});
