import { partOf } from '#core/facts/recognizers/part-of.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(partOf, {
	reads: [
		['They left Tana. Tana (once Old Ford), is the capital of Norway.', 'thing=Tana whole=Norway'],
		['They left Tana. Tana (once Old Ford) is the capital and largest city of Norway.', 'thing=Tana whole=Norway'],
		['Velna is the capital and largest city of Norway.', 'thing=Velna whole=Norway'],
		['Roads cross Ethiopia\u2019s Omo province.', 'thing=Omo whole=Ethiopia'],
		['A ferry joins Spain to its exclave, Ceuta.', 'thing=Ceuta whole=Spain'],
		['He moved to Gyumri, the old capital of Armenia.', 'thing=Gyumri whole=Armenia'],
		['Bergen is Norway\u2019s second city, and the capital of Vestland.', 'thing=Bergen whole=Vestland']
	],
	leaves: [
		'Velna is the capital and Norway has a king.',
		'The province of plenty is Omo.',
		'He moved to Gyumri, the seat of a bishop.',
		'Ethiopia\u2019s old roads cross Omo.',
		'Gyumri was the capital of Armenia.',
		'Bergen is Norway\u2019s second city, and the seat of a bishop.'
	],
	where: [['Roads cross Ethiopia\u2019s Omo province.', 'thing', 'Omo']]
});
