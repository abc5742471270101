import { describe, expect, it } from 'vitest';
import { answerOf, questionOf } from '#core/cards/card.ts';
import { madeOf } from './measured.ts';

const cardsOf = (title: string, text: string): readonly string[] =>
	madeOf(`${title}\n\n${text}\n\nRain fell on the fields and on the roofs of the houses all day.`).proposals.map(
		({ card }) => `${questionOf(card)} → ${answerOf(card)}`
	);

describe('a short text', () => {
	it.each([
		[
			'gives the government its country, where the title names one',
			'Strong gale hits Norway',
			"In May 2015 Norway's worst gale in seven decades injured 840 people, according to the government.",
			"According to the government of Norway, how many people did Norway's worst gale in seven decades injure in May 2015? → 840"
		],
		[
			'asks how few a thing has that the whole text is on',
			'Bergen',
			'Bergen is a city in Norway. Bergen has two subway lines.',
			'How many subway lines does Bergen have? → Two'
		],
		[
			'asks how many patents a life came to',
			'Ada Okoye',
			'Ada Okoye was an inventor. Okoye held 355 different patents.',
			'How many different patents did Ada Okoye hold? → 355'
		],
		[
			'asks on which side a neighbour lies',
			'Bolivia',
			'Bolivia is bordered by Peru to the west, Brazil to the north and Chile to the southwest.',
			'Which country borders Bolivia to the north? → Brazil'
		],
		[
			'asks who was the first to do something',
			'Ada Okoye',
			'Ada Okoye was a painter. She was the first woman to become a full professor of art in Norway.',
			'Who was the first woman to become a full professor of art in Norway? → Ada Okoye'
		],
		[
			'asks after whom a thing was named, at any time',
			'Lund',
			'The Lund Bridge (named after Ada Okoye) is made of steel.',
			'After whom was the Lund Bridge named? → Ada Okoye'
		]
	])('%s', (_, title, text, card) => {
		expect(cardsOf(title, text)).toContain(card);
	});
});
