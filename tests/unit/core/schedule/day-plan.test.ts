import { describe, expect, it } from 'vitest';
import { dayPlanOf } from '#core/schedule/day-plan.ts';
import type { Habits } from '#core/schedule/day-plan.ts';

const TODAY = 20_000;
const habits: Habits = {
	newPerDay: 20,
	reviewsPerDay: 200,
	reviewOrder: 'random',
	burySiblings: false,
	more: { day: TODAY - 1, newCards: 10, reviews: 50 },
	catchUp: { until: TODAY - 1, perDay: 70 }
};

describe('the plan of a day', () => {
	it('follows the habits when nothing else was asked for', () => {
		expect(dayPlanOf(habits, TODAY)).toEqual({
			limits: { newPerDay: 20, reviewsPerDay: 200 },
			extra: { newCards: 0, reviews: 0 },
			order: 'random',
			burySiblings: false
		});
	});

	it('adds what was asked for beyond the limits, on that day only', () => {
		const more = { day: TODAY, newCards: 10, reviews: 50 };
		expect(dayPlanOf({ ...habits, more }, TODAY).extra).toMatchObject({ newCards: 10, reviews: 50 });
		expect(dayPlanOf({ ...habits, more }, TODAY + 1).extra).toEqual({ newCards: 0, reviews: 0 });
	});

	it('brings no new cards and the agreed number of reviews while a backlog is worked off, its last day too', () => {
		const catchUp = { until: TODAY, perDay: 70 };
		const plan = dayPlanOf({ ...habits, catchUp }, TODAY);
		expect(plan).toMatchObject({ limits: { newPerDay: 0, reviewsPerDay: 70 }, order: 'fading' });
		expect(dayPlanOf({ ...habits, catchUp }, TODAY + 1).limits.newPerDay).toBe(20);
	});
});
