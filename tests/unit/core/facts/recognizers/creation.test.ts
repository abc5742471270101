import { creation } from '#core/facts/recognizers/creation.ts';
import { testTables } from '../../../../fixtures/recognizer-tables.ts';

testTables(creation, {
	reads: [
		['The Tana Bridge was designed by Anna Novak.', 'work=Tana Bridge maker=Anna Novak'],
		['The Tana Bridge, designed by Anna Novak, links two towns.', 'work=Tana Bridge maker=Anna Novak'],
		['Peter Horvat coined the term slow river.', 'work=the term slow river maker=Peter Horvat'],
		['Peter Horvat composed the Harbour Symphony.', 'work=Harbour Symphony maker=Peter Horvat'],
		['They met Clara Weiss, author of "The Long Winter", in Oslo.', 'work=“The Long Winter” maker=Clara Weiss'],
		['They met Clara Weiss of Bergen, the inventor of the Holm Telegraph.', 'work=Holm Telegraph maker=Clara Weiss']
	],
	leaves: [
		'The Tana Bridge was designed by experts.',
		'Peter Horvat coined silver in Oslo.',
		'Peter Horvat composed music in Oslo.',
		'Peter Horvat did not compose the Harbour Symphony.',
		'Clara Weiss, author of many books, left.',
		'Peter Horvat painted the Oslo harbour.'
	],
	where: [['The Tana Bridge was designed by Anna Novak.', 'maker', 'Anna Novak']]
});
