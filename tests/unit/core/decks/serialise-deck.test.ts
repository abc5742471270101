import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import { readDeck } from '#core/decks/read-deck.ts';
import { serialiseDeck } from '#core/decks/serialise-deck.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import { randomDeck } from '../../../fixtures/random-deck.ts';

function readBack(deck: Deck): Deck | undefined {
	const text = serialiseDeck(deck);
	const { deck: again, faults } = readDeck(text, { fileName: 'd.yaml' });
	expect(faults.filter(({ severity }) => severity === 'error').map((fault) => ({ ...fault, text }))).toEqual([]);
	return again;
}

describe('a deck that is written', () => {
	it('is read back as it was, whatever its texts', () => {
		fc.assert(
			fc.property(randomDeck, (one) => {
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
