import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card, Typing } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import { readDeck } from '#core/decks/read-deck.ts';
import { serialiseDeck } from '#core/decks/serialise-deck.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';

function readBack(deck: Deck): Deck | undefined {
	const text = serialiseDeck(deck);
	const { deck: again, faults } = readDeck(text, { fileName: 'd.yaml' });
	expect(faults.filter(({ severity }) => severity === 'error').map((fault) => ({ ...fault, text }))).toEqual([]);
	return again;
}

const SIGNS = [
	'a',
	'B',
	'7',
	' ',
	'#',
	':',
	'"',
	"'",
	'[',
	']',
	'{',
	'}',
	'|',
	'>',
	'*',
	'&',
	'!',
	'%',
	'@',
	'`',
	'\\',
	'-',
	'\n',
	'é',
	'=',
	',',
	'~',
	'_',
	'?',
	'…',
	'漢',
	'🚂'
];

/** Texts made of all that YAML and gaps give a meaning to; trimmed, as a reader trims them. */
const text = fc
	.oneof(
		{
			weight: 3,
			arbitrary: fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 24 }).map((signs) => signs.join(''))
		},
		{
			weight: 1,
			arbitrary: fc.constantFrom('true', 'null', '~', '007', '1e3', 'yes', '- x', 'a: b', 'x # y', '[[', '____', '---')
		}
	)
	.map((written) => written.replaceAll('____', '_').trim())
	.filter((written) => written !== '');

const line = text.map((written) => written.replaceAll('\n', ' '));
const texts = fc.uniqueArray(line, { maxLength: 4, selector: (written) => written.toLowerCase() });
const some = fc.uniqueArray(line, {
	minLength: 1,
	maxLength: 4,
	selector: (written) => written.toLowerCase().normalize('NFKC')
});

const source = fc.record(
	{
		title: line,
		author: line,
		url: fc.constantFrom('https://example.org/a', 'http://example.org/b?c=d#e'),
		date: fc.constantFrom('2024', '2024-09-17'),
		accessed: fc.constantFrom('2026', '2026-03'),
		page: line,
		quote: text,
		prefix: line,
		suffix: line,
		file: fc.constantFrom('a.txt', 'b/c d.md')
	},
	{ requiredKeys: ['title'] }
);

const frame = fc
	.record(
		{
			tags: fc.uniqueArray(line, { minLength: 2, maxLength: 3 }),
			hints: texts,
			kind: line,
			explain: text,
			source,
			moreSources: fc.array(source, { minLength: 1, maxLength: 2 }),
			audio: fc.record(
				{ src: fc.constant('a/b.mp3'), side: fc.constantFrom('q' as const, 'a' as const) },
				{ requiredKeys: ['src'] }
			),
			lang: fc.constantFrom({ q: 'fr', a: 'en' }, { q: 'fr', a: 'fr' }, { q: 'fr' }, { a: 'pt-BR' }),
			image: fc.record({ src: fc.constant('img/a.webp'), alt: line }, { requiredKeys: ['src'] })
		},
		{ requiredKeys: ['tags', 'hints'] }
	)
	.map(({ moreSources, ...rest }) => (rest.source && moreSources ? { ...rest, moreSources } : rest));

const typing: fc.Arbitrary<Typing> = fc
	.record(
		{
			case: fc.constantFrom('ignore' as const, 'exact' as const),
			articles: fc.constantFrom('ignore' as const, 'exact' as const),
			typos: fc.constantFrom(0 as const, 1 as const, 2 as const)
		},
		{ requiredKeys: [] }
	)
	.filter((one) => Object.keys(one).length > 0);

const asked = fc.oneof(
	fc.record({ type: fc.constant('basic' as const), question: text, answer: text }),
	fc.record({
		type: fc.constant('basic' as const),
		question: text,
		answer: fc.array(line, { minLength: 2, maxLength: 4 }).map((items) => items.map((item) => `- ${item}`).join('\n'))
	}),
	fc.record(
		{ type: fc.constant('typed' as const), question: text, answer: text, accept: texts, typing },
		{ requiredKeys: ['type', 'question', 'answer', 'accept'] }
	),
	fc
		.record({
			type: fc.constant('choice' as const),
			question: text,
			options: some,
			more: fc.array(fc.record({ text: line, why: text }), { maxLength: 1 }),
			shuffle: fc.boolean()
		})
		.filter(
			({ options, more }) =>
				options.length + more.length > 1 &&
				!options.some((option) => option.toLowerCase() === more[0]?.text.toLowerCase())
		)
		.map(({ options, more, ...rest }) => {
			const [answer = '', ...wrong] = options;
			return { ...rest, answers: [answer], distractors: [...wrong.map((one) => ({ text: one })), ...more] };
		}),
	fc
		.record({
			value: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 })),
			unit: fc.constantFrom('', 'km', '°C', 'm/s²', '%'),
			tolerance: fc.nat()
		})
		.map(({ value, unit, tolerance }) => ({
			type: 'number' as const,
			question: 'How much?',
			value: value + 0,
			unit,
			tolerance,
			answer: `${String(value + 0)} ${unit}`.trim()
		})),
	fc.record({ type: fc.constant('true-false' as const), statement: text, isTrue: fc.boolean() }),
	fc.record({
		type: fc.constant('order' as const),
		question: text,
		items: fc.uniqueArray(line, { minLength: 2, maxLength: 5 })
	}),
	fc
		.record({
			type: fc.constant('match' as const),
			question: text,
			lefts: fc.uniqueArray(line, { minLength: 2, maxLength: 4 }),
			right: line,
			extra: texts
		})
		.map(({ lefts, right, ...rest }) => ({
			...rest,
			pairs: lefts.map((left, i) => ({ left, right: `${right}${String(i)}` }))
		})),
	fc
		.record({ before: line, after: line, answer: line, accept: texts })
		.map(({ before, after, answer, accept }) => ({
			type: 'cloze' as const,
			text: `${before} ____ ${after}`,
			answer,
			accept: accept.filter((one) => one !== answer)
		}))
		.filter(({ answer }) => !answer.includes(' … '))
);

const deck: fc.Arbitrary<Deck> = fc
	.record({
		title: line,
		description: text,
		language: fc.constantFrom('en', 'und'),
		authors: texts,
		tags: fc.uniqueArray(line, { minLength: 2, maxLength: 3 }),
		entries: fc.array(fc.tuple(asked, frame), { minLength: 1, maxLength: 4 })
	})
	.map(({ entries, ...head }) => ({
		...head,
		id: asDeckId('d'),
		settings: {},
		cards: entries.map(([question, rest], i): Card => {
			const id = question.type === 'cloze' ? `d/~aaaaaaa${'bcde'.charAt(i)}` : `d/card-${String(i)}`;
			return { ...rest, ...question, id: asCardId(id), group: i % 2 === 0 ? id : 'd/shared' };
		})
	}));

describe('a deck that is written', () => {
	it('is read back as it was, whatever its texts', () => {
		fc.assert(
			fc.property(deck, (one) => {
				expect(readBack(one)).toEqual(one);
			}),
			{ numRuns: 150 }
		);
	}, 60_000);

	it('is read back with the gaps of one text in one entry', () => {
		const written = [
			'id: d',
			'cards:',
			'  - id: t6bz3d',
			'    cloze: From [[India|Bharat::south]] to [[Russia::north]], [[#1 by]] [[#1 rail]].',
			'    hint: Think of freight.',
			''
		].join('\n');
		const { deck: read } = readDeck(written, { fileName: 'd.yaml' });
		if (!read) throw new Error('no deck');
		expect(read.cards).toHaveLength(3);
		expect(serialiseDeck(read)).toContain('[[India|Bharat::south]] to [[Russia::north]], [[#1 by]] [[#1 rail]].');
		expect(readBack(read)).toEqual(read);
	});

	it('is read back with both ways of a card in one entry', () => {
		const { deck: read } = readDeck('id: d\ncards:\n  - {id: kd7m2x, q: A, a: B, reverse: true}\n', {
			fileName: 'd.yaml'
		});
		if (!read) throw new Error('no deck');
		expect(serialiseDeck(read)).toContain('reverse: true');
		expect(readBack(read)).toEqual(read);
	});

	it('is read back when only some siblings are left', () => {
		const { deck: read } = readDeck(
			'id: d\ncards:\n  - {id: kd7m2x, cloze: "[[A]] and [[B]]"}\n  - {id: m3q9tz, q: C, a: D, reverse: true}\n',
			{ fileName: 'd.yaml' }
		);
		if (!read) throw new Error('no deck');
		for (const dropped of read.cards) {
			const rest = { ...read, cards: read.cards.filter((card) => card !== dropped) };
			expect(readBack(rest)).toEqual(rest);
		}
	});

	it('writes numbers as its language does', () => {
		const written =
			'id: d\nlanguage: pt-BR\ncards:\n  - {id: kd7m2x, q: Q?, number: "7.200,5 km", tolerance: "0,5 km"}\n';
		const { deck: read } = readDeck(written, { fileName: 'd.yaml' });
		expect(read?.cards[0]).toMatchObject({ value: 7200.5, tolerance: 0.5 });
		if (read) expect(readBack(read)).toEqual(read);
	});

	it('writes a tolerance in percent as its author did, so that it follows a corrected answer', () => {
		const written = 'id: d\ncards:\n  - {id: kd7m2x, q: Q?, number: 486 m, tolerance: 1%}\n';
		const { deck: read } = readDeck(written, { fileName: 'd.yaml' });
		expect(read && serialiseDeck(read)).toContain('tolerance: 1%');
		if (read) expect(readBack(read)).toEqual(read);
	});

	it('names a source once that several cards cite, and never where it stands on this device', () => {
		const source = {
			title: 'A long article about corridors',
			url: 'https://example.org/a',
			documentId: 'doc',
			start: 1,
			end: 5
		};
		const card = (id: string): Card => ({
			type: 'basic',
			id: asCardId(`d/${id}`),
			group: `d/${id}`,
			tags: [],
			hints: [],
			question: id,
			answer: 'A',
			source
		});
		const one: Deck = {
			id: asDeckId('d'),
			title: 'T',
			language: 'en',
			authors: [],
			tags: [],
			settings: {},
			cards: [card('b'), card('c')]
		};
		const written = serialiseDeck(one);
		expect(written.match(/https:\/\/example\.org\/a/gu)).toHaveLength(1);
		expect(written).toContain('source: a-long-article-about-corridors');
		expect(written).not.toContain('doc');
	});

	it('keeps the ids of gaps that were made from a document', () => {
		const cards = ['~aaaaaaaa', '~bbbbbbbb'].map((id, i): Card => ({
			type: 'cloze',
			id: asCardId(`d/${id}`),
			group: 'd/fact-1',
			tags: [],
			hints: [],
			text: i === 0 ? '____ met Shoigu.' : 'Pezeshkian met ____.',
			answer: i === 0 ? 'Pezeshkian' : 'Shoigu',
			accept: []
		}));
		const one: Deck = { id: asDeckId('d'), title: 'T', language: 'en', authors: [], tags: [], settings: {}, cards };
		expect(readBack(one)).toEqual(one);
	});

	it('leaves to the deck how strictly its typed answers are checked', () => {
		const written =
			'id: d\nsettings: {typing: {typos: 0}}\ncards:\n  - {id: k2, q: A, a: B, typed: true}\n  - {id: k3, q: C, a: D, typed: true, typing: {case: exact}}\n';
		const { deck: read } = readDeck(written, { fileName: 'd.yaml' });
		if (!read) throw new Error('no deck');
		expect(read.cards).toMatchObject([{ typing: { typos: 0 } }, { typing: { typos: 0, case: 'exact' } }]);
		expect(serialiseDeck(read).match(/typos/gu)).toHaveLength(2);
		expect(readBack(read)).toEqual(read);
	});
});
