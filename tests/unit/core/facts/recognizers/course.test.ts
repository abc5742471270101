import { course } from '#core/facts/recognizers/course.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(course, {
	reads: [
		[
			'The Varde River rises in Peru and flows into Lake Tuz.',
			'thing=Varde River place=Peru',
			'thing=Varde River place=Lake Tuz'
		],
		['The Varde River begins near Bergen.', 'thing=Varde River place=Bergen'],
		['The Varde River joins the Danube at Passau.', 'thing=Varde River place=Passau'],
		['The Lund Tunnel runs between Oslo and Bergen.', 'thing=Lund Tunnel place=Oslo,Bergen'],
		[
			'Between Oslo and Bergen, the Varde River flows through the Lund Gorge.',
			'thing=Varde River place=Lund Gorge',
			'thing=Varde River place=Oslo,Bergen through=Lund Gorge'
		]
	],
	leaves: [
		'The Varde River flowed through Peru.',
		'The Varde River does not flow through Peru.',
		'The Varde River may flow through Peru.',
		'The Varde River flows through Oslo and Bergen.',
		'The Varde River flows through a gorge.',
		'Anna Holm runs through Oslo.',
		'It flows into Lake Tuz.',
		'The Varde River joins at Passau.'
	],
	where: [
		['The Varde River begins near Bergen.', 'place', 'Bergen'],
		['The Lund Tunnel runs between Oslo and Bergen.', 'thing', 'Lund Tunnel']
	]
});
