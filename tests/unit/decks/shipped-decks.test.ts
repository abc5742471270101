import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { answerOf, questionOf } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import { formatFault } from '#core/decks/faults/format-fault.ts';
import { readDeck } from '#core/decks/read-deck.ts';
import { serialiseDeck } from '#core/decks/serialise-deck.ts';

const files = readdirSync('decks').filter((name) => name.endsWith('.yaml'));

function shipped(name: string): { readonly text: string; readonly deck: Deck } {
	const text = readFileSync(`decks/${name}`, 'utf8');
	const { deck, faults } = readDeck(text, { fileName: name });
	expect(faults.map((fault) => formatFault(fault, text, name))).toEqual([]);
	if (!deck) throw new Error(`${name} gives no deck`);
	return { text, deck };
}

const ownId = (card: Card): string => /\/(?<id>[^#]{1,70})/u.exec(card.id)?.groups?.['id'] ?? '';

describe('the decks that ship', () => {
	it('are at least three', () => {
		expect(files.length).toBeGreaterThanOrEqual(3);
	});

	it('share no id, neither of a deck nor of a card', () => {
		const decks = files.map((name) => shipped(name).deck);
		const entries = decks.flatMap(({ cards }) => [...new Set(cards.map(ownId))]);
		expect(new Set(decks.map(({ id }) => id)).size).toBe(files.length);
		expect(new Set(entries).size).toBe(entries.length);
	});
});

describe.each(files)('%s', (name) => {
	const { deck } = shipped(name);

	it('has at least twenty cards, of all five everyday types', () => {
		expect(deck.cards.length).toBeGreaterThanOrEqual(20);
		expect([...new Set(deck.cards.map(({ type }) => type))].toSorted()).toEqual([
			'basic',
			'choice',
			'cloze',
			'number',
			'typed'
		]);
	});

	it('says what it is, in which language and under which licence', () => {
		expect(deck.description).toBeTruthy();
		expect([deck.language, deck.licence]).toEqual(['en', 'CC-BY-4.0']);
		expect(deck.tags.length).toBeGreaterThan(0);
	});

	it('names title and address of the source of every card, and tags it', () => {
		for (const card of deck.cards) {
			expect(card.source?.title, card.id).toBeTruthy();
			expect(card.source?.url, card.id).toMatch(/^https:\/\//u);
			expect(card.tags.length, card.id).toBeGreaterThan(0);
		}
	});

	it('gives every card an id of six characters, the first a letter', () => {
		for (const card of deck.cards) expect(ownId(card)).toMatch(/^[bcdfghjkmnpqrstvwxz][bcdfghjkmnpqrstvwxz2-9]{5}$/u);
	});

	it('offers three wrong answers that are as long as the right one, within reason', () => {
		for (const card of deck.cards) {
			if (card.type !== 'choice') continue;
			expect(card.distractors, card.id).toHaveLength(3);
			const longest = Math.max(...card.distractors.map(({ text }) => text.length));
			expect(answerOf(card).length / longest, questionOf(card)).toBeLessThan(2.2);
		}
	});

	it('asks short questions that never hold their answer', () => {
		for (const card of deck.cards) {
			expect(questionOf(card).split(' ').length, questionOf(card)).toBeLessThanOrEqual(28);
			if (card.type !== 'cloze') expect(questionOf(card).toLowerCase()).not.toContain(answerOf(card).toLowerCase());
		}
	});

	it('is the same deck when it is written and read again', () => {
		expect(readDeck(serialiseDeck(deck), { fileName: name }).deck).toEqual(deck);
	});
});
