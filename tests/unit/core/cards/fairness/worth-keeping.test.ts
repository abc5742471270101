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
		['Estmark is a member of the Northern Union.', /Of which union is Estmark a member/u],
		['The river Velna in Norway is jokingly known as the Old Moss.', /By what name is Velna jokingly known/u],
		['Anna Novak is best known for her maps of the Alps.', /For what is Anna Novak best known/u],
		['In 1967, 60 percent of the farmers of Estmark voted.', /What percentage of the farmers/u],
		['In 2016 the Moss Council bought 40 ships from Estmark.', /How many ships/u]
	])('asks of %s', (sentence, question) => {
		expect(asked(sentence)).toMatch(question);
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
