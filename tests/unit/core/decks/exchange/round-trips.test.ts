import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import { EXPORTS, IMPORTS, type ExportFormat, type ImportFormat } from '#core/decks/exchange/formats.ts';
import { importedText } from '#core/decks/exchange/imported.ts';
import { readDeck } from '#core/decks/read-deck.ts';

const decks: readonly Deck[] = readdirSync('decks').map((name) => {
	const { deck } = readDeck(readFileSync(`decks/${name}`, 'utf8'), { fileName: name });
	if (!deck) throw new Error(name);
	return deck;
});

/** One card of each type, with what formats are asked to keep. */
function deckFrom(text: string): Deck {
	const { deck, faults } = readDeck(text, { fileName: 'e.yaml' });
	if (!deck) throw new Error(`${JSON.stringify(faults.slice(0, 3))}\n${text}`);
	return deck;
}

const EVERYTHING = deckFrom(`id: everything
title: Everything
language: en
cards:
  - {id: k2, q: 'Which **gas**, $x < 1$?', a: 'CO~2~ & "air"', reverse: true, tags: [a b, c]}
  - {id: k3, q: Which islands?, a: [Brunei, Malaysia]}
  - {id: k4, q: "=1+1?", a: "-2", accept: ["@two", "+ 2"], hint: [one, two]}
  - {id: k5, q: 'Capital: {of} Georgia?', a: Tbilisi, wrong: [Baku, {text: 'Gori #1', why: 'Smaller ~ = so'}], explain: Since 1918.}
  - {id: k6, q: Compounds?, a: [water, salt], wrong: [iron]}
  - {id: k7, q: How long is it to Suez?, number: 193 km, tolerance: 1%}
  - {id: k8, cloze: "Water freezes at [[0 °C|32 °F::temperature]] and [[#1 boils]] [[#1 at 100]]."}
  - {id: k9, statement: Ice floats on water., is: true, explain: It is lighter.}
  - {id: m2, q: In order?, order: [ice, water, steam]}
  - {id: m3, q: Formulas?, match: {water: H~2~O, salt: NaCl}, extra: [CO~2~]}
  - {id: m4, q: "Two\\n\\nparagraphs?", a: "- one\\n- two", source: {title: A book, url: "https://example.org/", quote: Its words}}`);

function back(deck: Deck, to: ExportFormat, from: ImportFormat): Deck {
	const { text } = EXPORTS[to](deck);
	const file = importedText(IMPORTS[from](text), { id: deck.id, title: deck.title, language: deck.language });
	return deckFrom(file);
}

const asked = ({ cards }: Deck) => cards;

describe('a deck as JSON', () => {
	it.each([...decks, EVERYTHING].map((deck): [string, Deck] => [deck.title, deck]))(
		'is the same deck: %s',
		(_title, deck) => {
			const { text, losses } = EXPORTS.json(deck);
			expect(readDeck(text, { fileName: 'd.json' }).deck).toEqual(deck);
			expect(losses).toEqual([]);
		}
	);
});

describe('a deck as CSV and back', () => {
	it('keeps every card of every type with its id', () => {
		const csv = back(EVERYTHING, 'csv', 'csv');
		const withoutReasons = EVERYTHING.cards.map((card) =>
			card.type === 'choice' ? { ...card, distractors: card.distractors.map(({ text }) => ({ text })) } : card
		);
		expect(asked(csv)).toEqual(withoutReasons);
		expect(EXPORTS.csv(EVERYTHING).losses).toEqual([{ what: 'reasons why an answer is wrong', count: 1 }]);
	});

	it.each(decks.map((deck): [string, Deck] => [deck.title, deck]))('keeps what it says to keep: %s', (_title, deck) => {
		const strip = (card: Card): object => ({
			...card,
			...(card.type === 'choice' && { distractors: card.distractors.map(({ text }) => text) }),
			source: { title: card.source?.title, url: card.source?.url }
		});
		expect(back(deck, 'csv', 'csv').cards.map(strip)).toEqual(deck.cards.map(strip));
	});

	it('cannot run as a formula', () => {
		const { text } = EXPORTS.csv(EVERYTHING);
		expect(text).not.toMatch(/(?:^|,|")[=+\-@]/mu);
		expect(text).toContain("'=1+1?");
	});
});

describe('a deck as Anki text and back', () => {
	it('keeps questions, answers, gaps with their hints, tags and ids', () => {
		const anki = back(EVERYTHING, 'anki-txt', 'anki-txt');
		expect(anki.title).toBe('Everything');
		const card = (id: string) => anki.cards.find((one) => one.id === `everything/${id}`);
		expect(card('k2')).toMatchObject({
			question: 'Which **gas**, $x < 1$?',
			answer: 'CO~2~ & "air"',
			tags: ['a-b', 'c']
		});
		expect(card('k2#r')).toBeDefined();
		expect(card('k4')).toMatchObject({ type: 'typed', question: '=1+1?', answer: '-2' });
		expect(card('k8#g:0 °c')).toMatchObject({
			text: 'Water freezes at ____ and boils at 100.',
			hints: ['temperature']
		});
		expect(card('k9')).toMatchObject({ type: 'basic', question: 'Ice floats on water.\nTrue or false?' });
	});

	it('gives every note a guid that does not change with its words', () => {
		const guids = (deck: Deck) => EXPORTS['anki-txt'](deck).text.match(/^"?recto:[^\t"]+/gmu);
		const reworded = { ...EVERYTHING, cards: EVERYTHING.cards.map((card) => ({ ...card, explain: 'Reworded' })) };
		expect(guids(EVERYTHING)).toEqual(guids(reworded));
		expect(new Set(guids(EVERYTHING)).size).toBe(11);
	});

	it('says what is lost', () => {
		expect(EXPORTS['anki-txt'](EVERYTHING).losses.map(({ what, count }) => `${String(count)} ${what}`)).toEqual([
			'6 cards that Recto checks, which become cards that learners grade themselves',
			'1 reasons why an answer is wrong',
			'2 hints'
		]);
	});

	it('holds nothing that would run', () => {
		const deck = readDeck(
			'id: d\ncards:\n  - q: "<script>alert(1)</script> [x](javascript:alert(2)) <img src=x onerror=y>"\n    a: B\n',
			{ fileName: 'd.yaml' }
		).deck;
		if (!deck) throw new Error('no deck');
		for (const format of ['anki-txt', 'print'] as const) {
			const { text } = EXPORTS[format](deck);
			expect(text).not.toMatch(/<script|<img|href="javascript/u);
			expect(text).toContain('&lt;script&gt;');
		}
	});
});

describe('a deck as GIFT and back', () => {
	const gift = back(EVERYTHING, 'gift', 'gift');

	it('keeps what Moodle can check', () => {
		expect(gift.cards.map((card) => ({ ...card, id: '', group: '', tags: [], hints: [], kind: '' }))).toMatchObject([
			{ type: 'typed', question: '=1+1?', answer: '-2', accept: ['@two', '+ 2'] },
			{
				type: 'choice',
				question: 'Capital: {of} Georgia?',
				answers: ['Tbilisi'],
				explain: 'Since 1918.',
				distractors: [{ text: 'Baku' }, { text: 'Gori #1', why: 'Smaller ~ = so' }]
			},
			{ type: 'choice', answers: ['water', 'salt'], distractors: [{ text: 'iron' }] },
			{ type: 'number', question: 'How long is it to Suez? (km)', value: 193, tolerance: 1.93 },
			{ type: 'cloze', text: 'Water freezes at ____ and boils at 100.', answer: '0 °C', accept: ['32 °F'] },
			{ type: 'cloze' },
			{ type: 'true-false', statement: 'Ice floats on water.', isTrue: true, explain: 'It is lighter.' },
			{
				type: 'match',
				pairs: [
					{ left: 'water', right: 'H~2~O' },
					{ left: 'salt', right: 'NaCl' }
				]
			}
		]);
	});

	it('leaves what only a person can check as free answers', () => {
		const { losses } = IMPORTS.gift(EXPORTS.gift(EVERYTHING).text);
		expect(losses).toEqual([{ what: 'questions with a free answer', count: 5 }]);
	});
});

describe('a deck to print', () => {
	it('has fronts and backs in turn, eight to a page, and the backs turned over', () => {
		const { text } = EXPORTS.print(EVERYTHING);
		const pages = text.split('<section').slice(1);
		expect(pages).toHaveLength(4);
		for (const page of pages) expect(page.match(/class="card"/gu)).toHaveLength(8);
		expect(pages[0]?.indexOf('Which <strong>gas</strong>')).toBeLessThan(pages[0]?.indexOf('CO<sub>2</sub>') ?? 0);
		expect(pages[1]?.indexOf('Which <strong>gas</strong>')).toBeLessThan(pages[1]?.indexOf('CO<sub>2</sub>') ?? 0);
	});
});
