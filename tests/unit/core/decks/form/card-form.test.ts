import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardType } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import { EMPTY_FIELDS, type CardFields } from '#core/decks/form/card-fields.ts';
import { keptUnseen } from '#core/decks/form/extra-fields.ts';
import { newEntry, openEntry, readForm, revisionBy } from '#core/decks/form/card-form.ts';
import { readDeck } from '#core/decks/read-deck.ts';
import { seededRandom } from '#core/shared/random.ts';
import { reviseDeck } from '#core/decks/update/revise-deck.ts';
import { randomDeck } from '../../../../fixtures/random-deck.ts';

function deckIn(text: string): Deck {
	const { deck } = readDeck(text, { fileName: 'deck.yaml' });
	if (!deck) throw new Error('no deck');
	return deck;
}

const EVERY_KIND = deckIn(readFileSync('tests/fixtures/every-kind.yaml', 'utf8'));

function cardNamed(name: string, deck = EVERY_KIND) {
	const card = deck.cards.find(({ id }) => id.startsWith(`every-kind/${name}`));
	if (!card) throw new Error(`no card ${name}`);
	return card;
}

describe('A card in a form', () => {
	it.each(EVERY_KIND.cards.map((card) => [card.type, card] as const))(
		'is the same when nothing is changed: %s',
		(_type, card) => {
			const open = openEntry(EVERY_KIND, card);
			const { cards, faults } = readForm(open.fields, open, EVERY_KIND);
			expect(faults.filter(({ fault }) => fault.severity === 'error')).toEqual([]);
			expect(cards).toEqual(open.cards);
			const { kept } = reviseDeck({ deck: EVERY_KIND }, revisionBy(cards ?? [], open, EVERY_KIND), 1);
			expect(kept.deck).toEqual(EVERY_KIND);
		}
	);

	it.each<[string, Partial<CardFields>, object]>([
		[
			'basic',
			{ answer: 'Elsewhere', hints: 'one\ntwo', tags: 'a, b' },
			{ answer: 'Elsewhere', hints: ['one', 'two'], tags: ['a', 'b'] }
		],
		['typed', { accept: 'x\ny' }, { accept: ['x', 'y'] }],
		['choice', { wrong: [{ left: 'No', right: 'It is not.' }] }, { distractors: [{ text: 'No', why: 'It is not.' }] }],
		['number', { number: '3000 km', tolerance: '1%' }, { value: 3000, tolerance: 30, tolerancePercent: 1 }],
		['order', { items: 'b\na' }, { items: ['b', 'a'] }],
		[
			'match',
			{
				pairs: [
					{ left: 'a', right: 'b' },
					{ left: 'c', right: 'd' }
				],
				extra: 'e'
			},
			{
				pairs: [
					{ left: 'a', right: 'b' },
					{ left: 'c', right: 'd' }
				],
				extra: ['e']
			}
		]
	])('takes what was written: %s', (name, change, expected) => {
		const open = openEntry(EVERY_KIND, cardNamed(name));
		const { cards } = readForm({ ...open.fields, ...change }, open, EVERY_KIND);
		expect(cards).toMatchObject([{ id: cardNamed(name).id, ...expected }]);
	});

	it.each<[string, CardType, Partial<CardFields>, string]>([
		['no answer', 'basic', { question: 'Who?' }, 'answer'],
		['no question', 'basic', { answer: 'I' }, 'question'],
		['no number', 'number', { question: 'How long?', number: 'long' }, 'number'],
		[
			'a tolerance of another unit',
			'number',
			{ question: 'How long?', number: '5 km', tolerance: '2 kg' },
			'tolerance'
		],
		['no gap', 'cloze', { question: 'Nothing is hidden.' }, 'question'],
		['one thing in order', 'order', { question: 'Order?', items: 'a' }, 'items'],
		['one pair', 'match', { question: 'Match?', pairs: [{ left: 'a', right: 'b' }] }, 'pairs'],
		[
			'an answer that is wrong too',
			'choice',
			{ question: 'Which?', answer: 'a', wrong: [{ left: 'a', right: '' }] },
			'answer'
		]
	])('tells its fault at the field: %s', (_what, type, change, field) => {
		const open = newEntry(EVERY_KIND, seededRandom('ids'));
		const { cards, faults } = readForm({ ...EMPTY_FIELDS, type, ...change }, open, EVERY_KIND);
		expect(cards).toBeUndefined();
		expect(faults.filter(({ fault }) => fault.severity === 'error').map((one) => one.field)).toContain(field);
	});

	it('keeps what the form does not show', () => {
		const deck = deckIn(
			'id: every-kind\ntitle: T\ncards:\n  - id: one\n    kind: Place\n    q: Who?\n    a: I\n    typed: true\n    typing: {case: exact}\n    lang: {q: fr, a: en}\n    source:\n      - {title: A, author: B, date: 2024, quote: q}\n      - {title: C}\n'
		);
		const open = openEntry(deck, cardNamed('one', deck));
		const { cards } = readForm({ ...open.fields, sourceTitle: 'Z' }, open, deck);
		expect(cards?.[0]).toEqual({ ...deck.cards[0], source: { ...deck.cards[0]?.source, title: 'Z' } });
	});

	it('adds a card at the end, and gives siblings of one text their new words with their old ids', () => {
		const deck = deckIn('id: every-kind\ntitle: T\ncards:\n  - id: gaps\n    cloze: From [[Baku]] to [[Tbilisi]].\n');
		const fresh = newEntry(deck, seededRandom('ids'));
		const added = readForm({ ...EMPTY_FIELDS, question: 'Who?', answer: 'I' }, fresh, deck);
		const more = reviseDeck({ deck }, revisionBy(added.cards ?? [], fresh, deck), 1).kept.deck;
		expect(more.cards.map(({ id }) => id)).toEqual([...deck.cards, ...(added.cards ?? [])].map(({ id }) => id));
		const open = openEntry(more, cardNamed('gaps', more));
		expect(open.fields.question).toBe('From [[Baku]] to [[Tbilisi]].');
		const { cards = [] } = readForm({ ...open.fields, question: 'A line from [[Baku]] to [[Tbilissi]].' }, open, more);
		const { kept } = reviseDeck({ deck: more }, revisionBy(cards, open, more), 1);
		expect(kept.deck.cards.map(({ id }) => id)).toEqual(more.cards.map(({ id }) => id));
		expect(kept.deck.cards[1]).toMatchObject({ answer: 'Tbilissi', text: 'A line from Baku to ____.' });
	});
});

describe('A form of any card', () => {
	it('keeps every key when it is saved as it was opened', () => {
		fc.assert(
			fc.property(randomDeck, (deck) => {
				for (const card of deck.cards) {
					const open = openEntry(deck, card);
					const { cards, faults } = readForm(open.fields, open, deck);
					expect(faults.filter(({ fault }) => fault.severity === 'error')).toEqual([]);
					expect(cards).toEqual(open.cards);
				}
			}),
			{ numRuns: 150 }
		);
	}, 60_000);

	it('keeps every other key when one field is changed', () => {
		fc.assert(
			fc.property(randomDeck, (deck) => {
				for (const card of deck.cards) {
					const open = openEntry(deck, card);
					const { cards } = readForm({ ...open.fields, explain: 'Another word' }, open, deck);
					expect(cards).toEqual(open.cards.map((one) => ({ ...one, explain: 'Another word' })));
				}
			}),
			{ numRuns: 100 }
		);
	}, 60_000);

	const GIF = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
	it.each<[string, Partial<CardFields>, object]>([
		[
			'a picture',
			{ imageSrc: GIF, imageAlt: 'A sign', imageOnBack: true, imageCredit: 'mine', imageLicence: 'CC0-1.0' },
			{ image: { src: GIF, alt: 'A sign', side: 'a', credit: 'mine', licence: 'CC0-1.0' } }
		],
		['a sound', { audioSrc: 'a.mp3', audioOnBack: true }, { audio: { src: 'a.mp3', side: 'a' } }],
		['one language', { langQuestion: 'fr', langAnswer: 'fr' }, { lang: { q: 'fr', a: 'fr' } }],
		['a language of one side', { langAnswer: 'en' }, { lang: { a: 'en' } }],
		['strictness', { caseMatters: true, slips: '0' }, { typing: { case: 'exact', typos: 0 } }],
		['a heading', { kind: 'Rivers' }, { kind: 'Rivers' }],
		[
			'a source',
			{ sourceTitle: 'T', sourceAuthor: 'A', sourceDate: '2024-09' },
			{ source: { title: 'T', author: 'A', date: '2024-09' } }
		]
	])('takes %s', (_what, change, expected) => {
		const deck = deckIn('id: d\ntitle: T\ncards:\n  - {id: one, q: Who?, a: I, typed: true}\n');
		const [card] = deck.cards;
		if (!card) throw new Error('no card');
		const open = openEntry(deck, card);
		expect(readForm({ ...open.fields, ...change }, open, deck).cards).toEqual([{ ...card, ...expected }]);
	});

	it('turns strictness back, also where the deck is strict', () => {
		const deck = deckIn(
			'id: d\ntitle: T\nsettings: {typing: {case: exact}}\ncards:\n  - {id: one, q: Who?, a: I, typed: true}\n'
		);
		const [card] = deck.cards;
		if (!card) throw new Error('no card');
		const open = openEntry(deck, card);
		expect(open.fields.caseMatters).toBe(true);
		expect(readForm({ ...open.fields, caseMatters: false }, open, deck).cards).toEqual([
			{ ...card, typing: { case: 'ignore' } }
		]);
	});

	it('says what it keeps and does not show', () => {
		const deck = deckIn(
			'id: d\ntitle: T\ncards:\n  - id: one\n    group: g\n    q: Who?\n    a: I\n    source: [{title: A, accessed: 2024}, B]\n'
		);
		const [card] = deck.cards;
		if (!card) throw new Error('no card');
		expect(keptUnseen(openEntry(deck, card).map)).toEqual(['its group', 'accessed of its source', 'a second source']);
	});

	it('tells a fault of a picture at the picture', () => {
		const deck = deckIn('id: d\ntitle: T\ncards:\n  - {id: one, q: Who?, a: I}\n');
		const [card] = deck.cards;
		if (!card) throw new Error('no card');
		const open = openEntry(deck, card);
		const { faults } = readForm({ ...open.fields, imageSrc: '../x.png' }, open, deck);
		expect(faults.map(({ field, fault }) => [field, fault.code])).toContainEqual(['imageSrc', 'E216']);
	});
});
