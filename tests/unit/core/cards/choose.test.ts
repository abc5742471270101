import { describe, expect, it } from 'vitest';
import { choose } from '#core/cards/choose.ts';
import type { Proposal } from '#core/cards/proposal.ts';
import { asCardId } from '#core/shared/ids.ts';
import { HandMade } from './hand-made.ts';

const views = (words: number) => new HandMade([`${'word '.repeat(words - 1)}end.`]).material().views;

/** A proposal worth `score`, of a fact and a sentence. */
function proposal(id: string, score: number, { fact = id, sentence = 0 } = {}): Proposal {
	const card = {
		type: 'basic',
		id: asCardId(id),
		group: fact,
		question: id,
		answer: 'x',
		tags: [],
		hints: []
	} as const;
	return { card, factId: fact, relation: 'event', sentence, span: { start: sentence, end: sentence + 1 }, score };
}

const chosen = (proposals: readonly Proposal[], words: number, limit = Number.POSITIVE_INFINITY) =>
	choose(proposals, views(words), limit).map(({ card }) => card.id);

describe('choose', () => {
	it('offers no more than one card for eighteen words', () => {
		const many = Array.from({ length: 20 }, (_, at) => proposal(`c${at}`, 0.9, { sentence: at }));
		expect(chosen(many, 90)).toHaveLength(5);
	});

	it('lets every sentence have its turn when there is not room for all', () => {
		const crowd = [
			proposal('a1', 0.9, { sentence: 0 }),
			proposal('a2', 0.85, { sentence: 0, fact: 'a2' }),
			proposal('b', 0.75, { sentence: 1, fact: 'b' }),
			proposal('c', 0.7, { sentence: 2, fact: 'c' })
		];
		expect(chosen(crowd, 54).toSorted()).toEqual(['a1', 'b', 'c']);
		expect(chosen(crowd, 72)).toContain('a2');
	});

	it('offers a few even of a short text', () => {
		const many = Array.from({ length: 20 }, (_, at) => proposal(`c${at}`, 0.9, { sentence: at }));
		expect(chosen(many, 20)).toHaveLength(3);
	});

	it('asks a fact from two sides at most', () => {
		const sides = ['a', 'b', 'c'].map((id, at) => proposal(id, 0.9 - at / 100, { fact: 'f' }));
		expect(chosen(sides, 500)).toEqual(['a', 'b']);
	});

	it('prefers another fact to the second side of one', () => {
		const offered = [
			proposal('a', 0.9, { fact: 'f' }),
			proposal('b', 0.85, { fact: 'f' }),
			proposal('c', 0.8, { sentence: 1 })
		];
		expect(chosen(offered, 500, 2)).toEqual(['a', 'c']);
	});

	it('leaves out what is worth little', () => {
		expect(chosen([proposal('a', 0.9), proposal('b', 0.1, { sentence: 1 })], 500)).toEqual(['a']);
	});

	it('keeps the order of the text', () => {
		const offered = [proposal('late', 0.9, { sentence: 5 }), proposal('early', 0.6, { sentence: 1 })];
		expect(chosen(offered, 500)).toEqual(['early', 'late']);
	});
});
