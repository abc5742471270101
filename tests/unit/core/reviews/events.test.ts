import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byLogOrder, effectiveEvents } from '#core/reviews/effective-events.ts';
import { gradeEvent, setAsideEvent, undoEvent } from '#core/reviews/events.ts';
import { reviewId, timeOfReviewId } from '#core/reviews/review-id.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const context = (sequence: number, at = NOON) => ({
	cardId: asCardId('d/a'),
	deckId: asDeckId('d'),
	reading: { at, offsetMinutes: 60 },
	device: 'phone',
	sequence
});
const details = { rating: 'good', mode: 'flip', tookMs: 1_500.4, due: NOON + 1, reps: 0 } as const;

describe('the id of a review', { timeout: 60_000 }, () => {
	it('sorts by time, then device, then sequence', () => {
		const places = fc.record({
			time: fc.integer({ min: 0, max: 8.64e15 }),
			device: fc.stringMatching(/^[a-z0-9]{8}$/),
			sequence: fc.integer({ min: 1, max: 2e9 })
		});
		fc.assert(
			fc.property(places, places, (a, b) => {
				const order = a.time - b.time || (a.device < b.device ? -1 : a.device > b.device ? 1 : a.sequence - b.sequence);
				fc.pre(a.time < 36 ** 9 && b.time < 36 ** 9);
				const [left, right] = [reviewId(a), reviewId(b)];
				expect(left < right ? -1 : left > right ? 1 : 0).toBe(Math.sign(order));
			})
		);
	});

	it('tells its time again', () => {
		expect(timeOfReviewId(reviewId({ time: NOON, device: 'phone', sequence: 7 }))).toBe(NOON);
	});
});

describe('building events', () => {
	it('writes down day, offset and device of an answer', () => {
		expect(gradeEvent(context(3), details)).toEqual({
			id: reviewId({ time: NOON, device: 'phone', sequence: 3 }),
			type: 'grade',
			cardId: 'd/a',
			deckId: 'd',
			at: NOON,
			offsetMinutes: 60,
			day: Math.floor(NOON / 86_400_000),
			device: 'phone',
			sequence: 3,
			...details,
			tookMs: 1_500
		});
	});

	it.each([
		[-5, 0],
		[61_000, 60_000],
		[Number.MAX_SAFE_INTEGER, 60_000]
	])('counts an answer that took %d ms as %d', (tookMs, counted) => {
		expect(gradeEvent(context(1), { ...details, tookMs }).tookMs).toBe(counted);
	});

	it('sorts behind the card’s newest event, even if the clock was set back', () => {
		const first = gradeEvent(context(1), details);
		const second = undoEvent({ ...context(2, NOON - 1e9), after: first }, first.id);
		const third = setAsideEvent({ ...context(3, NOON - 2e9), after: second }, 'bury');
		expect([third, first, second].sort(byLogOrder)).toEqual([first, second, third]);
		expect(third.at).toBe(NOON - 2e9);
	});
});

describe('the events that count', () => {
	const first = gradeEvent(context(1), details);
	const second = gradeEvent({ ...context(2), after: first }, details);

	it('are all that were not undone, in log order', () => {
		const undo = undoEvent({ ...context(3), after: second }, first.id);
		expect(effectiveEvents([undo, second, first])).toEqual([second]);
	});

	it('pass over an undo of something that is not there', () => {
		const undo = undoEvent({ ...context(3), after: second }, reviewId({ time: 1, device: 'x', sequence: 1 }));
		expect(effectiveEvents([first, second, undo])).toEqual([first, second]);
	});

	it('count a grade undone twice as undone', () => {
		const undo = undoEvent({ ...context(3), after: second }, second.id);
		const again = undoEvent({ ...context(4), after: undo }, second.id);
		expect(effectiveEvents([first, second, undo, again])).toEqual([first]);
	});
});
