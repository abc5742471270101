import { describe, expect, it } from 'vitest';
import { countDays, dayCountChanges } from '#core/reviews/day-count.ts';
import { gradeEvent, undoEvent } from '#core/reviews/events.ts';
import type { Rating, Review } from '#core/reviews/review.ts';
import { studyDayStart } from '#core/reviews/study-day.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';

const DAY = 20_000;
let sequence = 0;
const context = (day: number) => ({
	cardId: asCardId('d/a'),
	deckId: asDeckId('d'),
	reading: { at: studyDayStart(day, 0) + (sequence += 1), offsetMinutes: 0 },
	device: 'phone',
	sequence
});
const grade = (day: number, rating: Rating): Review =>
	gradeEvent(context(day), { rating, mode: 'flip', tookMs: 1_000, due: 0, reps: 0 });
const count = (day: number, counts: object) => ({
	day,
	deckId: 'd',
	reviews: 0,
	fresh: 0,
	returned: 0,
	recalled: 0,
	again: 0,
	tookMs: 0,
	...counts
});

const first = grade(DAY, 'again');
const second = grade(DAY, 'good');
const later = grade(DAY + 3, 'good');
const lapse = grade(DAY + 9, 'again');
const relearnt = grade(DAY + 9, 'good');

describe('what a day counts', () => {
	it('takes a card as new once, and as returned once on each later day', () => {
		expect(countDays([first, second, later, lapse, relearnt])).toEqual([
			count(DAY, { reviews: 2, fresh: 1, again: 1, tookMs: 2_000 }),
			count(DAY + 3, { reviews: 1, returned: 1, recalled: 1, tookMs: 1_000 }),
			count(DAY + 9, { reviews: 2, returned: 1, again: 1, tookMs: 2_000 })
		]);
	});

	it('changes by exactly what an undo takes back', () => {
		const before = [first, second, later];
		const undo = undoEvent(context(DAY + 3), later.id);
		expect(dayCountChanges(before, [...before, undo])).toEqual([
			count(DAY + 3, { reviews: -1, returned: -1, recalled: -1, tookMs: -1_000 })
		]);
	});

	it('moves the new card to an earlier day when an older log comes in', () => {
		const earlier = { ...grade(DAY - 1, 'good'), id: first.id.replace(/^./, '/') } as Review;
		const changes = dayCountChanges([first], [earlier, first]);
		expect(changes).toContainEqual(count(DAY - 1, { reviews: 1, fresh: 1, tookMs: 1_000 }));
		expect(changes).toContainEqual(count(DAY, { fresh: -1, returned: 1 }));
	});
});
