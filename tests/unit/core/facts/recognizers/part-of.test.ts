import { partOf } from '#core/facts/recognizers/part-of.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(partOf, {
	reads: [
		['Roads cross Ethiopia\u2019s Omo province.', 'thing=Omo whole=Ethiopia'],
		['A ferry joins Spain to its exclave, Ceuta.', 'thing=Ceuta whole=Spain'],
		['He moved to Gyumri, the old capital of Armenia.', 'thing=Gyumri whole=Armenia']
	],
	leaves: [
		'The province of plenty is Omo.',
		'He moved to Gyumri, the seat of a bishop.',
		'Ethiopia\u2019s old roads cross Omo.',
		'Gyumri was the capital of Armenia.'
	],
	where: [['Roads cross Ethiopia\u2019s Omo province.', 'thing', 'Omo']]
});
