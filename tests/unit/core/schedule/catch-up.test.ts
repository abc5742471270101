import { describe, expect, it } from 'vitest';
import { catchUpWays, isComingBack } from '#core/schedule/catch-up.ts';
import { retrievability } from '#core/schedule/retrievability.ts';
import { seededRandom } from '#core/shared/random.ts';
import { memory, names, NOW, TODAY } from './a-queue.ts';

const reading = { at: NOW, offsetMinutes: 0 };

/** Cards of every strength, last seen up to two months ago. */
function backlog(count: number) {
	const random = seededRandom(`backlog ${count}`);
	return names('c', count).map((name) =>
		memory(name, { stability: 1 + 60 * random() ** 2, lastDay: TODAY - 3 - Math.floor(60 * random()) })
	);
}

describe('coming back', () => {
	it.each([
		[{ overdue: 300, daysAway: 30 }, true],
		[{ overdue: 40, daysAway: 3 }, true],
		[{ overdue: 39, daysAway: 30 }, false],
		[{ overdue: 300, daysAway: 2 }, false],
		[{ overdue: 0, daysAway: 400 }, false]
	])('with %o is one: %s', (state, is) => {
		expect(isComingBack(state)).toBe(is);
	});
});

describe('the ways to work a backlog off', () => {
	it.each([
		[50, [1, 2, 4]],
		[200, [1, 3, 7]],
		[600, [3, 7, 14]],
		[1_400, [7, 14, 30]]
	])('of %s cards spread it over %j days', (count, days) => {
		const ways = catchUpWays(backlog(count), { reading, arrivalsPerDay: 0 });
		expect(ways.map((way) => way.days)).toEqual(days);
		for (const way of ways) {
			expect(way.perDay * way.days).toBeGreaterThanOrEqual(count);
			expect(way.perDay).toBeLessThanOrEqual(200);
		}
	});

	it('cost the more of what is known the longer they take, but not much', () => {
		const cards = backlog(200);
		const today = cards.reduce((sum, each) => sum + retrievability(each, reading), 0) / cards.length;
		const [first, second, third] = catchUpWays(cards, { reading, arrivalsPerDay: 0 }).map(({ recall }) => recall);
		expect(first).toBeCloseTo(today, 9);
		expect(second).toBeLessThan(first ?? 0);
		expect(third).toBeLessThan(second ?? 0);
		expect(third).toBeGreaterThan(today - 0.05);
	});

	it('ask the most endangered first, which costs less than the oldest first would', () => {
		const cards = backlog(210);
		const [, , week] = catchUpWays(cards, { reading, arrivalsPerDay: 0 });
		const oldestFirst = cards
			.toSorted((a, b) => a.lastDay - b.lastDay)
			.map((each, i) => retrievability(each, { at: NOW + Math.floor(i / 30) * 86_400_000, offsetMinutes: 0 }));
		const mean = oldestFirst.reduce((sum, chance) => sum + chance, 0) / oldestFirst.length;
		expect(week?.recall).toBeGreaterThan(mean);
	});

	it('leave room for what becomes due meanwhile', () => {
		const [today, , week] = catchUpWays(backlog(210), { reading, arrivalsPerDay: 12.4 });
		expect([today?.perDay, week?.perDay]).toEqual([210, 42]);
	});

	it('of nothing are nothing to do', () => {
		for (const { perDay, recall } of catchUpWays([], { reading, arrivalsPerDay: 0 }))
			expect([perDay, recall]).toEqual([0, 0]);
	});
});
