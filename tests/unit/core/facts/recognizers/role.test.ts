import { role } from '#core/facts/recognizers/role.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(role, {
	reads: [
		['Roads Minister Leyla Hasanova spoke first.', 'person=Leyla Hasanova post=Roads Minister'],
		['Peter Horvat, a senior adviser to the mayor, left.', 'person=Peter Horvat post=senior adviser to the mayor'],
		[
			'Clara Weiss, director of the Museum of Glass, agreed.',
			'person=Clara Weiss post=director of the Museum of Glass of=Museum of Glass'
		],
		[
			'He thanked the secretary of the Harbour Council, Erik Holm, and left.',
			'person=Erik Holm post=secretary of the Harbour Council of=Harbour Council'
		],
		['Anna Novak became the governor of Tasmania.', 'person=Anna Novak post=governor of Tasmania of=Tasmania'],
		['The Norwegian writers Karl Brandt and Ida Holm came.', 'person=Karl Brandt post=Norwegian writer'],
		[
			'The leader of the far-left party Velg, Karl Brandt, spoke.',
			'person=Karl Brandt post=leader of the far-left party Velg of=Velg'
		],
		['The zoologist Karl Brandt came too.', 'person=Karl Brandt post=zoologist'],
		[
			'Anna Novak was appointed as a professor at the Bergen Academy.',
			'person=Anna Novak post=professor at the Bergen Academy of=Bergen Academy'
		]
	],
	leaves: [
		'Mr Holm spoke first.',
		'His wife Clara Weiss came too.',
		'Anna Novak was not a minister.',
		'Anna Novak may become governor of Tasmania.',
		'Peter Horvat, together with friends, left.',
		'Anna Novak, Peter Horvat and three ministers met.',
		'The minister resigned.'
	],
	where: [
		['Roads Minister Leyla Hasanova spoke first.', 'post', 'Roads Minister'],
		['Clara Weiss, director of the Museum of Glass, agreed.', 'post', 'director of the Museum of Glass']
	]
});
