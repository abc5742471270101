import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import { readDeck } from '#core/decks/read-deck.ts';

function deckOf(text: string, fileName = 'deck.yaml'): Deck {
	const { deck, faults } = readDeck(text, { fileName });
	expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
	if (!deck) throw new Error('no deck');
	return deck;
}

/** The cards of one entry, given the entry's lines. */
function cardsOf(...lines: readonly string[]): readonly Card[] {
	return deckOf(`id: d\ncards:\n  - ${lines.join('\n    ')}\n`).cards;
}

describe('the head of a deck', () => {
	it('is read with everything that an author can say of a deck', () => {
		const deck = deckOf(
			[
				'recto: 1',
				'id: water',
				'title: Water',
				'description: What water does.',
				'language: en-GB',
				'author: [M. Okafor, J. Lind]',
				'licence: CC-BY-4.0',
				'version: 2026.10',
				'tags: [chemistry]',
				'settings: {new-per-day: 5, reviews-per-day: 50, retention: 0.85, order: random}',
				'x-mine: {anything: [goes]}',
				'cards: [A => B]'
			].join('\n')
		);
		expect({ ...deck, cards: [] }).toEqual({
			id: 'water',
			title: 'Water',
			description: 'What water does.',
			language: 'en-GB',
			authors: ['M. Okafor', 'J. Lind'],
			licence: 'CC-BY-4.0',
			version: '2026.10',
			tags: ['chemistry'],
			settings: { newPerDay: 5, reviewsPerDay: 50, retention: 0.85, order: 'random' },
			cards: []
		});
	});

	it('follows from the file name when the file is only a list of cards', () => {
		const deck = deckOf('- A => B\n', 'lessons/Capitals_of-Europe.recto.yaml');
		expect([deck.id, deck.title, deck.language]).toEqual(['capitals-of-europe', 'Capitals of Europe', 'und']);
	});

	it('may be JSON, may begin with a byte order mark, and may have Windows line ends', () => {
		expect(deckOf('{"title": "T", "cards": ["A => B"]}').cards).toHaveLength(1);
		expect(deckOf('\uFEFFtitle: T\r\ncards:\r\n  - q: A\r\n    a: B\r\n').title).toBe('T');
	});
});

describe('a card is made by its keys', () => {
	it.each([
		['basic', ['q: Q?', 'a: A'], { type: 'basic', question: 'Q?', answer: 'A' }],
		['basic in one line', ['Q? => A'], { type: 'basic', question: 'Q?', answer: 'A' }],
		['basic with several answers', ['q: Q?', 'a: [x, y]'], { type: 'basic', answer: '- x\n- y' }],
		['typed by accept', ['q: Q?', 'a: A', 'accept: B'], { type: 'typed', answer: 'A', accept: ['B'] }],
		['typed by typed', ['q: Q?', 'a: A', 'typed: true'], { type: 'typed', answer: 'A', accept: [] }],
		['basic by typed: false', ['q: Q?', 'a: A', 'typed: false'], { type: 'basic' }],
		[
			'choice',
			['q: Q?', 'a: A', 'wrong:', '  - B', '  - {text: C, why: no}'],
			{ type: 'choice', answers: ['A'], distractors: [{ text: 'B' }, { text: 'C', why: 'no' }], shuffle: true }
		],
		[
			'choice of several',
			['q: Q?', 'a: [A, B]', 'wrong: [C]', 'shuffle: false'],
			{ answers: ['A', 'B'], shuffle: false }
		],
		[
			'number with a tolerance in percent',
			['q: Q?', 'number: 7,200 km', 'tolerance: 1%'],
			{ type: 'number', value: 7200, unit: 'km', answer: '7,200 km', tolerance: 72, tolerancePercent: 1 }
		],
		[
			'number with a tolerance in its unit',
			['q: Q?', 'number: -40.5 °C', 'tolerance: ±0.5 °C'],
			{ value: -40.5, unit: '°C', tolerance: 0.5 }
		],
		['number alone', ['q: Q?', 'number: 1828'], { value: 1828, unit: '', answer: '1828', tolerance: 0 }],
		['true/false', ['statement: S.', 'is: false'], { type: 'true-false', statement: 'S.', isTrue: false }],
		['order', ['q: Q?', 'order: [x, y, z]'], { type: 'order', items: ['x', 'y', 'z'] }],
		[
			'match',
			['q: Q?', 'match: {1813: Gulistan, 1828: Turkmenchay}', 'extra: [Paris]'],
			{
				type: 'match',
				pairs: [
					{ left: '1813', right: 'Gulistan' },
					{ left: '1828', right: 'Turkmenchay' }
				],
				extra: ['Paris']
			}
		]
	])('%s', (_name, lines, wanted) => {
		const cards = cardsOf(...lines);
		expect(cards).toHaveLength(1);
		expect(cards[0]).toMatchObject(wanted);
	});

	it('asks both ways with reverse', () => {
		const [forth, back, ...others] = cardsOf('id: kd7m2x', 'q: solute', 'a: what is dissolved', 'reverse: true');
		expect(forth).toMatchObject({ id: 'd/kd7m2x', group: 'd/kd7m2x', question: 'solute' });
		expect(back).toMatchObject({
			id: 'd/kd7m2x#r',
			group: 'd/kd7m2x',
			question: 'what is dissolved',
			answer: 'solute'
		});
		expect(others).toEqual([]);
	});

	it('carries hints, explanation, tags, kind, picture and source', () => {
		const [card] = cardsOf(
			'q: Q?',
			'a: A',
			'hint: [one, two]',
			'explain: Because.',
			'tags: [t]',
			'kind: Water',
			'image: {src: img/a.webp, alt: A flask, side: a}',
			'source: {title: Book, page: 12, url: "https://example.org/b", date: 2024-09, quote: So it is.}',
			'note: for me'
		);
		expect(card).toMatchObject({
			hints: ['one', 'two'],
			explain: 'Because.',
			tags: ['t'],
			kind: 'Water',
			image: { src: 'img/a.webp', alt: 'A flask', side: 'a' },
			source: { title: 'Book', page: '12', url: 'https://example.org/b', date: '2024-09', quote: 'So it is.' }
		});
	});

	it('leaves drafts out', () => {
		expect(cardsOf('q: Q?', 'a: A', 'draft: true')).toEqual([]);
	});

	it('keeps the spelling of what YAML takes for a number', () => {
		expect(cardsOf('q: 012', 'a: 1.10')[0]).toMatchObject({ question: '012', answer: '1.10' });
	});

	it('reads decimals with a comma where the language writes them so', () => {
		const deck = deckOf('id: d\nlanguage: de\ncards:\n  - {q: Wie lang?, number: "7.200,5 km"}\n');
		expect(deck.cards[0]).toMatchObject({ value: 7200.5, unit: 'km' });
	});
});

describe('a cloze', () => {
	it('gives one card for each gap, with the others filled', () => {
		const cards = cardsOf('id: t6bz3d', 'cloze: From [[India]] to [[Russia|the Russian Federation::country]].');
		expect(cards).toMatchObject([
			{
				id: 'd/t6bz3d#g:india',
				group: 'd/t6bz3d',
				text: 'From ____ to Russia.',
				answer: 'India',
				accept: [],
				hints: []
			},
			{
				id: 'd/t6bz3d#g:russia',
				group: 'd/t6bz3d',
				text: 'From India to ____.',
				answer: 'Russia',
				accept: ['the Russian Federation'],
				hints: ['country']
			}
		]);
	});

	it('keeps the id of a gap when another is put before it', () => {
		const ids = (text: string) => cardsOf('id: t6bz3d', `cloze: ${text}`).map(({ id }) => id);
		expect(ids('From [[India]] to [[Russia]].')).toContain(ids('From India to [[Russia]].')[0]);
	});

	it('without an id keeps a derived one for each gap, and the gaps stay siblings', () => {
		const both = cardsOf('cloze: From [[India]] to [[Russia]].');
		const one = cardsOf('cloze: From India to [[Russia]].');
		expect(both[1]?.id).toBe(one[0]?.id);
		expect(new Set(both.map(({ group }) => group)).size).toBe(1);
	});

	it('asks gaps of one label together, and all of them with gaps: together', () => {
		expect(cardsOf('cloze: "[[#1 Tigris]] and [[#1 Euphrates]] meet in [[Iraq]]."')).toMatchObject([
			{ text: '____ and ____ meet in Iraq.', answer: 'Tigris … Euphrates' },
			{ text: 'Tigris and Euphrates meet in ____.', answer: 'Iraq' }
		]);
		expect(cardsOf('cloze: "[[A]] and [[B]]."', 'gaps: together')).toHaveLength(1);
	});

	it('reads the gaps of Anki too', () => {
		expect(cardsOf("cloze: '{{c1::Baku}} is the capital of {{c2::Azerbaijan::country}}.'")).toMatchObject([
			{ text: '____ is the capital of Azerbaijan.', answer: 'Baku' },
			{ text: 'Baku is the capital of ____.', hints: ['country'] }
		]);
	});

	it('takes an escaped mark as a plain sign', () => {
		expect(cardsOf("'A list of lists is \\[[1]] in [[JSON]].'")).toMatchObject([
			{ text: 'A list of lists is [[1]] in ____.', answer: 'JSON' }
		]);
	});
});

describe('sources', () => {
	it('are named once and cited by name, with a quote of the card', () => {
		const deck = deckOf(
			[
				'sources:',
				'  iranica: {title: Golestān Treaty, url: "https://example.org/g"}',
				'cards:',
				'  - {q: A, a: B, source: iranica}',
				'  - {q: C, a: D, source: {ref: iranica, quote: Words.}}',
				'  - {q: E, a: F, source: "https://example.org/x"}',
				'  - {q: G, a: H, source: A printed book}',
				'  - {q: I, a: J, source: [A printed book, iranica]}'
			].join('\n')
		);
		const iranica = { title: 'Golestān Treaty', url: 'https://example.org/g' };
		expect(deck.cards.map(({ source }) => source)).toEqual([
			iranica,
			{ ...iranica, quote: 'Words.' },
			{ url: 'https://example.org/x' },
			{ title: 'A printed book' },
			{ title: 'A printed book' }
		]);
		expect(deck.cards.map(({ moreSources }) => moreSources)).toEqual([
			...[undefined, undefined, undefined, undefined],
			[iranica]
		]);
	});

	it('tell a name that none of a list has', () => {
		const { faults } = readDeck(
			'sources: {iranica: A treaty}\ncards:\n  - {q: A, a: B, source: [iranica, iranika]}\n',
			{
				fileName: 'd.yaml'
			}
		);
		expect(faults.map(({ code }) => code)).toContain('E213');
	});
});

describe('ids', () => {
	it('follow from the question alone when none is written', () => {
		const id = (...lines: readonly string[]) => cardsOf(...lines)[0]?.id;
		expect(id('q: Q?', 'a: A')).toBe(id('q: " q?  "', 'a: Another', 'wrong: [B]', 'tags: [t]'));
		expect(id('q: Q?', 'a: A')).not.toBe(id('q: R?', 'a: A'));
		expect(id('q: Q?', 'a: A')).toMatch(/^d\/~[a-z2-7]{8}$/u);
	});

	it('tell two cards apart that ask the same', () => {
		const { cards } = deckOf('cards:\n  - Q => A\n  - Q => B\n');
		expect(new Set(cards.map(({ id }) => id)).size).toBe(2);
	});

	it('come from the term in a vocabulary list', () => {
		const deck = deckOf(
			'id: d\npairs: {reverse: true, prompt: "What is a {term}?", list: {solute: what is dissolved}}\n'
		);
		expect(deck.cards).toMatchObject([
			{ id: 'd/pairs#p:solute', group: 'd/pairs#p:solute', question: 'What is a solute?', answer: 'what is dissolved' },
			{ id: 'd/pairs#r:solute', group: 'd/pairs#p:solute', question: 'what is dissolved', answer: 'solute' }
		]);
	});
});
