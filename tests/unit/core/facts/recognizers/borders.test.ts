import { borders } from '#core/facts/recognizers/borders.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(borders, {
	reads: [
		[
			'Bolivia is bordered by Peru to the west, Brazil to the north and Chile to the southwest.',
			'thing=Bolivia neighbour=Peru side=to the west',
			'thing=Bolivia neighbour=Brazil side=to the north',
			'thing=Bolivia neighbour=Chile side=to the southwest'
		],
		['Norway borders Sweden to the east.', 'thing=Norway neighbour=Sweden side=to the east'],
		['Spain borders France to the north and east.', 'thing=Spain neighbour=France side=to the north and east']
	],
	leaves: [
		'Norway borders Sweden.',
		'Bolivia is bordered by Peru and Chile to the west.',
		'Norway does not border Denmark to the south.',
		'The garden is bordered by roses to the north.'
	],
	where: [['Norway borders Sweden to the east.', 'side', 'to the east']]
});
