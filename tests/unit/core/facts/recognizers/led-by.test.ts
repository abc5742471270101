import { ledBy } from '#core/facts/recognizers/led-by.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(ledBy, {
	reads: [
		[
			'The Belgian Arctic Expedition, led by Ida Holm, left Oslo.',
			'agent=Ida Holm deed=led the Belgian Arctic Expedition'
		],
		['The Northern League (led by Norway) won the war.', 'agent=Norway deed=led the Northern League']
	],
	leaves: [
		'The Northern League (led by Norway and Sweden) won the war.',
		'The expedition was led by Ida Holm.',
		'Ida Holm, led by Anna Novak, went home.',
		'The Northern League, led by a farmer, won the war.'
	],
	where: [['The Northern League (led by Norway) won the war.', 'agent', 'Norway']]
});
