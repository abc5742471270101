import { describe, expect, it } from 'vitest';
import { gradeEvent, setAsideEvent, undoEvent } from '#core/reviews/events.ts';
import type { Review } from '#core/reviews/review.ts';
import { countTelling, historyOf } from '#core/schedule/fit/histories.ts';
import { DAY_MS } from '#core/shared/instant.ts';
import { CARD, START } from '../following.ts';

function log(): (days: number, rating: 'again' | 'hard' | 'good' | 'easy') => Review {
	let sequence = 0;
	let after: Review | undefined;
	return (days, rating) => {
		const reading = { at: START.at + days * DAY_MS, offsetMinutes: 0 };
		const context = { cardId: CARD.cardId, deckId: CARD.deckId, reading, device: 'a', sequence: ++sequence, after };
		after = gradeEvent(context, { rating, mode: 'flip', tookMs: 1000, due: reading.at, reps: sequence - 1 });
		return after;
	};
}

describe('what a log says to the memory model', () => {
	it('gives grades and whole days between them, in the order of the log', () => {
		const grade = log();
		const events = [grade(0, 'again'), grade(0, 'good'), grade(2, 'hard'), grade(9, 'easy')];
		const history = historyOf([...events].reverse());
		expect(history.map(({ grade: g, elapsedDays }) => [g, elapsedDays])).toEqual([
			[1, 0],
			[3, 0],
			[2, 2],
			[4, 7]
		]);
		expect(countTelling([history])).toBe(2);
	});

	it('leaves out what was taken back and what is no answer', () => {
		const grade = log();
		const [first, second, third] = [grade(0, 'good'), grade(3, 'again'), grade(5, 'good')];
		const context = {
			cardId: CARD.cardId,
			deckId: CARD.deckId,
			reading: START,
			device: 'b',
			sequence: 1,
			after: third
		};
		const undo = undoEvent(context, second.id);
		const bury = setAsideEvent({ ...context, sequence: 2, after: undo }, 'bury');
		expect(historyOf([first, second, third, undo, bury]).map(({ elapsedDays }) => elapsedDays)).toEqual([0, 5]);
	});

	it('takes a clock that went backwards for no time at all', () => {
		const grade = log();
		expect(historyOf([grade(5, 'good'), grade(1, 'good')]).map(({ elapsedDays }) => elapsedDays)).toEqual([0, 0]);
	});
});
