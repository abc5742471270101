import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { RATINGS, type Rating } from '#core/reviews/review.ts';
import { ratingOf, type Verdict } from '#core/reviews/verdict.ts';
import { gappedSentence, isMade, rungFor, rungsOf } from '#core/schedule/ladder.ts';
import type { Rung } from '#core/schedule/ladder.ts';
import type { Memory } from '#core/schedule/memory.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import { memory } from './a-queue.ts';

const QUOTE = 'The Danube ends in a wide delta on the Black Sea.';
const base = {
	id: asCardId('d'),
	group: 'd',
	tags: [],
	hints: [],
	source: { quote: QUOTE, start: 0, end: QUOTE.length }
};
const distractors = [{ text: 'the Red Sea' }, { text: 'the North Sea' }];

const choice: Card = {
	...base,
	type: 'choice',
	question: 'Where does the Danube end?',
	answers: ['the Black Sea'],
	distractors,
	shuffle: true
};
const basic: Card = { ...base, type: 'basic', question: 'Where does the Danube end?', answer: 'the Black Sea' };
const cloze: Card = { ...base, type: 'cloze', text: 'The Danube ends on ____.', answer: 'the Black Sea', accept: [] };
const without = (card: Card): Card => ({ ...card, source: { title: 'Rivers' } });

describe('the ways in which a card can be asked', () => {
	it.each<[string, Card, readonly Rung[]]>([
		['a made choice', choice, ['choice', 'gap', 'recall']],
		['a choice without its sentence', without(choice), ['choice', 'recall']],
		['a choice of several', { ...choice, answers: ['the Black Sea', 'its delta'] }, ['choice']],
		['a made question', basic, ['gap', 'recall']],
		['a question without its sentence', without(basic), ['recall']],
		['a gap', cloze, ['gap', 'recall']],
		['a gap that nobody would type', { ...cloze, answer: 'one of the longest rivers of all Europe' }, ['gap']],
		['a statement', { ...base, type: 'true-false', statement: 'It is long.', isTrue: true }, []]
	])('of %s', (_, card, rungs) => {
		expect(rungsOf(card)).toEqual(rungs);
	});

	it.each([
		['the Black Sea', 'The Danube ends in a wide delta on ____.'],
		['Black Sea', 'The Danube ends in a wide delta on the ____.'],
		['the Blackest Sea', undefined],
		['lack', undefined],
		['a', undefined],
		['e', undefined]
	])('a sentence has a gap for %j', (answer, sentence) => {
		expect(gappedSentence(basic, answer)).toBe(sentence);
	});

	it('are climbed by cards that were made, unless the learner wants it otherwise', () => {
		expect([isMade(basic), isMade(without(basic))]).toEqual([true, false]);
	});
});

describe('the rung on which a card stands', () => {
	it.each<[string, Partial<Memory> | undefined, Rung, Rung]>([
		['never seen', undefined, 'choice', 'gap'],
		['only set aside', { phase: 'new' }, 'choice', 'gap'],
		['being learnt', { phase: 'learning' }, 'gap', 'gap'],
		['young', { phase: 'review', stability: 3 }, 'gap', 'gap'],
		['firm', { phase: 'review', stability: 9 }, 'recall', 'recall'],
		['lapsed', { phase: 'relearning', stability: 9 }, 'gap', 'gap']
	])('when it is %s', (_, change, ofChoice, ofBasic) => {
		const known = change && memory('d', change);
		expect(rungFor(choice, known)).toBe(ofChoice);
		expect(rungFor(basic, known)).toBe(ofBasic);
		expect(rungFor(without(basic), known)).toBeUndefined();
	});

	it('leads a card that is known each time from the first rung to the last', () => {
		const scheduler = createScheduler();
		const card = { cardId: asCardId('d'), deckId: asDeckId('x'), group: 'd' };
		let known: Memory | undefined;
		let reading = { at: Date.UTC(2026, 2, 2, 9), offsetMinutes: 0 };
		const way: [Rung | undefined, Rating][] = [];
		for (let play = 0; play < 6; play++) {
			const rung = rungFor(choice, known);
			const rating = ratingOf('correct', rung === 'choice');
			known = scheduler.grade(known, { card, reading, rating });
			reading = { at: known.due, offsetMinutes: 0 };
			way.push([rung, rating]);
		}
		expect(way.slice(0, 3)).toEqual([
			['choice', 'hard'],
			['gap', 'good'],
			['gap', 'good']
		]);
		expect(way.at(-1)).toEqual(['recall', 'good']);
		expect(known?.phase).toBe('review');
	});
});

describe('the rating of a play', () => {
	it.each<[Verdict, boolean, Rating]>([
		['correct', false, 'good'],
		['correct', true, 'hard'],
		['almost', false, 'hard'],
		['almost', true, 'hard'],
		['wrong', false, 'again'],
		['wrong', true, 'again']
	])('%s with help %s is %s', (verdict, hadHelp, rating) => {
		expect(ratingOf(verdict, hadHelp)).toBe(rating);
		expect(RATINGS).toContain(rating);
	});
});
