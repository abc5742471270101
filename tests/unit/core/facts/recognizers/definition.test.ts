import { definition } from '#core/facts/recognizers/definition.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(definition, {
	reads: [
		[
			'The Lund Expedition became the first expedition to winter in Greenland.',
			'thing=Lund Expedition description=the first expedition to winter in Greenland'
		],
		['Lake Tuz is the second largest lake in Turkey.', 'thing=Lake Tuz description=the second largest lake in Turkey'],
		[
			'The Tana Corridor, a cross-border road project, opened.',
			'thing=Tana Corridor description=a cross-border road project'
		]
	],
	leaves: [
		'The Lund Company became the owner of a mill in Norway.',
		'Varde became the first town in Norway to be lit.',
		'Lake Tuz is not the largest lake in Turkey.',
		'Lake Tuz is a wonderful place.',
		'Lake Tuz is one of the reasons.',
		'They closed the Tana Corridor, the Omo Corridor and a bridge.',
		'Lake Tuz may be the largest lake in Turkey.',
		'It is the largest lake in Turkey.'
	],
	where: [['Lake Tuz is the second largest lake in Turkey.', 'description', 'the second largest lake in Turkey']]
});
