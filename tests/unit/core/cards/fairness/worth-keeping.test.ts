import { describe, expect, it } from 'vitest';
import { questionOf } from '#core/cards/card.ts';
import { madeOf } from '../../../../corpus/measured.ts';

const REST = 'Rain fell on the fields and on the roofs of the houses all day.';
const asked = (sentence: string, title = 'Notes'): string =>
	madeOf(`${title}\n\n${sentence}\n\n${REST}`)
		.proposals.map(({ card }) => questionOf(card))
		.join('\n');
const NEWS = 'Harbour of Moss to close\n\n7 May 2015';

describe('what a question leaves open', () => {
	it.each([
		[
			'several bodies',
			'Estmark is a member of the Northern Union, the League of Ports and the Coal Pact.',
			/Of which/u
		],
		['another name of many', 'Velna is also known as the Moss.', /other name/u],
		['a nickname that tells the name', 'Massmark is often called “Taxmassmark”.', /Taxmassmark/u],
		['praise', 'Anna Novak is remembered for her remarkable breakthroughs in medicine.', /For what/u],
		['one fame of many', 'Velna is also famous for its cheese.', /For what/u],
		['a share of nobody', 'By 1967, nearly 60 percent were registered in Estmark.', /what percentage were/u],
		['what was there before', 'In 2016 the Moss Council considered 40 potential sites in Estmark.', /potential/u]
	])('refuses %s: %s', (_, sentence, question) => {
		expect(asked(sentence)).not.toMatch(question);
	});

	it.each([
		['Estmark is a member of the Northern Union.', /Of which organisation is Estmark a member/u],
		[
			'Velna is a river in Norway. The river Velna is jokingly known as the “Old Moss”.',
			/By what name is Velna jokingly known/u
		],
		['Anna Novak is best known for her maps of the Alps.', /For what is Anna Novak best known/u],
		['In 1967, 60 percent of the farmers of Estmark voted.', /What percentage of the farmers/u],
		['In 2016 the Moss Council bought 40 ships from Estmark.', /How many ships/u]
	])('asks of %s', (sentence, question) => {
		expect(asked(sentence)).toMatch(question);
	});
});

describe('what a text tells in passing', () => {
	const life = (sentence: string): string =>
		asked(`Anna Novak was a Norwegian explorer born in Oslo. ${sentence}`, 'Anna Novak');

	it.each([
		['who else came to a place', 'She passed Moss Bay, which had been reached by Jonas Berg in 1852.', /Jonas Berg/u],
		['the years of others', 'Her brother was Jonas Novak (1831–1888).', /Jonas Novak/u],
		['one of many teachers', 'Novak studied with Jonas Berg.', /With whom/u],
		['a name that it does not explain', 'Fjelda was returned to Norway in 1972.', /Fjelda/u],
		[
			'what it tells with another year',
			'In 1903, Novak led the first expedition through the icy Northern Passage of Estmark. She finished the first expedition through the Northern Passage of icy Estmark in 1906.',
			/In which year did Anna Novak lead/u
		]
	])('is not asked for: %s', (_, sentence, question) => {
		expect(life(sentence)).not.toMatch(question);
	});

	it.each([
		['Novak reached Moss Bay in 1852.', /In which year did Anna Novak reach Moss Bay/u],
		[
			'In 1903, Novak led the first expedition through the Northern Passage of Estmark.',
			/In which year did Anna Novak lead/u
		],
		['Novak married Ada Holm in 1889.', /Whom did Anna Novak marry|In which year did Anna Novak marry/u]
	])('is asked for: %s', (sentence, question) => {
		expect(life(sentence)).toMatch(question);
	});
});

describe('voices in the news', () => {
	it.each([
		'“It is a loss,” said Jonas Berg, a professor at the University of Lund.',
		'“It is a loss,” said Jonas Berg, chief executive officer of the Lund Shipping Company.',
		'Lund University economist Jonas Berg spoke of a loss.'
	])('are not asked for: %s', (sentence) => {
		expect(asked(sentence, NEWS)).not.toMatch(/Jonas Berg|Who was/u);
	});

	it('are asked for where they hold an office', () => {
		expect(asked('Jonas Berg, the prime minister of Norway, closed the port.', NEWS)).toMatch(
			/Which post did Jonas Berg hold/u
		);
	});
});
