import { measure } from '#core/facts/recognizers/measure.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(measure, {
	reads: [
		['The Varde River is 80 km long.', 'thing=Varde River dimension=length value=80 km'],
		['The 80-kilometre Varde River is in Peru.', 'thing=Varde River dimension=length value=80 kilometres'],
		['Lake Tuz has an area of 1,665 square kilometres.', 'thing=Lake Tuz dimension=area value=1,665 square kilometres'],
		[
			'The Lund Channel is 34 m wide and 300 m long.',
			'thing=Lund Channel dimension=width value=34 m',
			'thing=Lund Channel dimension=length value=300 m'
		],
		['The area of Lake Tuz is 1,665 km2.', 'thing=Lake Tuz dimension=area value=1,665 km2'],
		['Lake Tuz covers 1,665 km2.', 'thing=Lake Tuz dimension=area value=1,665 km2'],
		['Mount Erciyes (3,916 m) lies in Turkey.', 'thing=Mount Erciyes dimension=height value=3,916 m'],
		[
			'At 3,916 metres, Mount Erciyes is the highest peak of Turkey.',
			'thing=Mount Erciyes dimension=height value=3,916 metres'
		],
		['The population of Bergen was 9,000 in 1800.', 'thing=Bergen dimension=population value=9,000'],
		['Bergen is situated 300 km west of Oslo.', 'thing=Bergen dimension=distance value=300 km other=Oslo'],
		['The Battle of Lund lasted nine hours.', 'thing=Battle of Lund dimension=duration value=nine hours'],
		['The 1990 Ostra earthquake had a magnitude of 6.5.', 'thing=1990 Ostra earthquake dimension=magnitude value=6.5'],
		[
			'The Varde Tower weighs 10,100 tonnes and stands 300 metres tall.',
			'thing=Varde Tower dimension=weight value=10,100 tonnes',
			'thing=Varde Tower dimension=height value=300 metres'
		],
		[
			'The average temperature in Oslo is 6.3 °C.',
			'thing=the average temperature in Oslo dimension=itself value=6.3 °C'
		]
	],
	leaves: [
		'The depth of the lake is 1,642 metres.',
		'The Varde River is not 80 km long.',
		'The Varde River may be 80 km long.',
		'It is 80 km long.',
		'The Varde River is long.',
		'The Varde River froze for 80 days.',
		'A walk of 80 km leads to Bergen.',
		'Bergen sold 80 km of rope.',
		'The Varde Bridge took nine years to build.',
		'Anna Holm swam 300 km.',
		'In 1800 Bergen grew.',
		'The slip on the Lund Fault was 3 metres vertical and 2 metres horizontal.',
		'Oslo is six hours ahead of Peru.'
	],
	where: [
		['The population of Bergen was 9,000 in 1800.', 'value', '9,000'],
		['Mount Erciyes (3,916 m) lies in Turkey.', 'thing', 'Mount Erciyes']
	]
});
