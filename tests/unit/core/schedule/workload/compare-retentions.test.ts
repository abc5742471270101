import { describe, expect, it } from 'vitest';
import { gradeEvent } from '#core/reviews/events.ts';
import type { Rating, Review } from '#core/reviews/review.ts';
import { DEFAULT_WEIGHTS } from '#core/schedule/fsrs.ts';
import { compareRetentions, RETENTIONS } from '#core/schedule/workload/compare-retentions.ts';
import type { RetentionOutlook } from '#core/schedule/workload/compare-retentions.ts';
import { habitsOf } from '#core/schedule/workload/habits.ts';
import { simulateWorkload } from '#core/schedule/workload/simulate-workload.ts';
import type { Plan } from '#core/schedule/workload/simulate-workload.ts';
import { seededRandom } from '#core/shared/random.ts';
import { CARD, START } from '../following.ts';

const PLAN: Plan = {
	cards: [],
	unseen: 600,
	newPerDay: 10,
	reviewsPerDay: 1000,
	today: 20_000,
	days: 180,
	habits: habitsOf([]),
	weights: DEFAULT_WEIGHTS
};

function compared(
	plan: Plan,
	seed = 'plan'
): { readonly outlooks: readonly RetentionOutlook[]; readonly last: number } {
	const task = compareRetentions(plan, seed);
	let last = 0;
	for (;;) {
		const next = task.next();
		if (next.done === true) return { outlooks: next.value, last };
		expect(next.value).toBeGreaterThanOrEqual(last);
		last = next.value;
	}
}

const days = (plan: Plan, retention = 0.9) => [...simulateWorkload(plan, retention, seededRandom('days'))];

function answer(rating: Rating, tookMs: number, sequence: number): Review {
	const context = { cardId: CARD.cardId, deckId: CARD.deckId, reading: START, device: 'a', sequence };
	return gradeEvent(context, { rating, mode: 'flip', tookMs, due: START.at, reps: 0 });
}

describe('what a desired retention costs', () => {
	it('costs more and brings more the higher it is', () => {
		const { outlooks, last } = compared(PLAN);
		expect(outlooks.map(({ retention }) => retention)).toEqual(RETENTIONS);
		expect(last).toBe(1);
		const [low, usual, high] = [0.7, 0.9, 0.97].map((wanted) => outlooks.find(({ retention }) => retention === wanted));
		expect(high?.minutesPerDay).toBeGreaterThan(usual?.minutesPerDay ?? Infinity);
		expect(usual?.minutesPerDay).toBeGreaterThan(low?.minutesPerDay ?? Infinity);
		expect(high?.remembered).toBeGreaterThan(usual?.remembered ?? Infinity);
		expect(usual?.remembered).toBeGreaterThan(low?.remembered ?? Infinity);
		expect(high?.remembered).toBeLessThanOrEqual(600);
	});

	it('is the same for the same seed', () => {
		expect(compared(PLAN)).toEqual(compared(PLAN));
		expect(compared(PLAN, 'other')).not.toEqual(compared(PLAN));
	});

	it('keeps a learner’s recall where it was asked to be', () => {
		// Past the first weeks, among cards in review, the mean chance lies between the desired retention and 1.
		const simulation = simulateWorkload({ ...PLAN, days: 365 }, 0.85, seededRandom('year'));
		let next = simulation.next();
		while (next.done !== true) next = simulation.next();
		expect(next.value / 600).toBeGreaterThan(0.85);
		expect(next.value / 600).toBeLessThan(0.97);
	});

	it('asks no more than the day’s limits, and leaves the rest for tomorrow', () => {
		const overdue = Array.from({ length: 50 }, (_, i) => ({
			stability: 10 + i,
			difficulty: 5,
			lastDay: 19_900,
			dueDay: 19_950
		}));
		const lived = days({ ...PLAN, cards: overdue, unseen: 3, newPerDay: 2, reviewsPerDay: 20, days: 3 });
		expect(lived.map(({ reviews }) => reviews).slice(0, 2)).toEqual([22, 21]);
		expect(lived[2]?.reviews).toBeGreaterThanOrEqual(10);
	});

	it('takes nothing when there is nothing to do', () => {
		expect(days({ ...PLAN, unseen: 0, days: 2 })).toEqual([
			{ reviews: 0, minutes: 0 },
			{ reviews: 0, minutes: 0 }
		]);
	});
});

describe('a learner’s habits', () => {
	it('are the usual ones where nothing is known', () => {
		const { first, passed, seconds } = habitsOf([]);
		expect(first.again + first.hard + first.good + first.easy).toBeCloseTo(1);
		expect(passed.hard + passed.good + passed.easy).toBeCloseTo(1);
		expect(seconds.again).toBeGreaterThan(seconds.easy);
	});

	it('come from the log where it says enough', () => {
		const log = Array.from({ length: 200 }, (_, i) =>
			answer(i === 0 ? 'again' : 'easy', i === 0 ? 30_000 : 2000, i + 1)
		);
		const { passed, seconds } = habitsOf([log]);
		expect(passed.easy).toBeGreaterThan(0.85);
		expect(seconds).toMatchObject({ again: 30, easy: 2 });
	});
});
