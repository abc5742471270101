import { kin } from '#core/facts/recognizers/kin.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(kin, {
	reads: [
		['Peter Horvat came with his wife, Clara Weiss, and left.', 'person=Clara Weiss kin=wife of=Peter Horvat'],
		["Peter Horvat's elder brother Emil Brandt stayed.", 'person=Emil Brandt kin=elder brother of=Peter Horvat'],
		[
			'Anna Novak, the eldest daughter of the composer Emil Brandt, sang.',
			'person=Anna Novak kin=eldest daughter of=Emil Brandt'
		],
		[
			'Anna Novak was the daughter of Emil Brandt and Clara Weiss.',
			'person=Anna Novak kin=daughter of=Emil Brandt,Clara Weiss'
		],
		['Clara Weiss met Anna Novak, and her brother, Emil Brandt.', 'person=Emil Brandt kin=brother of=Clara Weiss'],
		['Anna Novak sang. Her teacher was Emil Brandt.', 'person=Emil Brandt kin=teacher of=Anna Novak']
	],
	leaves: [
		'His wife, Clara Weiss, left.',
		'Anna Novak, a teacher of music, left.',
		'The wife of the mayor met Anna Novak.',
		'Anna Novak was not the daughter of Emil Brandt.',
		'Anna Novak became Ida Baker, and her brother, Emil Baker.',
		'Peter Horvat came with his wife and Clara Weiss.'
	],
	where: [['Peter Horvat came with his wife, Clara Weiss, and left.', 'kin', 'wife']]
});
