import { describe, expect, it } from 'vitest';
import { studyDayOf } from '#core/reviews/study-day.ts';
import type { Memory } from '#core/schedule/memory.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import { DAY_MS, HOUR_MS } from '#core/shared/instant.ts';
import type { ClockReading } from '#core/shared/instant.ts';
import { atLocal, clockIn } from '../reviews/wall-clock.ts';
import { CARD } from './following.ts';

const scheduler = createScheduler();
const easy = (reading: ClockReading, before?: Memory): Memory =>
	scheduler.grade(before, { card: CARD, reading, rating: 'easy' });
const good = (reading: ClockReading, before: Memory): Memory =>
	scheduler.grade(before, { card: CARD, reading, rating: 'good' });

/** Far east, far west, both hemispheres, half and quarter hours, and nights on which the clocks change. */
const NIGHTS = [
	['UTC', '2026-11-23'],
	['Europe/Berlin', '2026-03-29'],
	['Europe/Berlin', '2026-10-25'],
	['America/New_York', '2026-03-08'],
	['America/New_York', '2026-11-01'],
	['America/Santiago', '2026-04-05'],
	['America/Santiago', '2026-09-06'],
	['Australia/Lord_Howe', '2026-04-05'],
	['Australia/Lord_Howe', '2026-10-04'],
	['Asia/Tehran', '2022-09-22'],
	['Asia/Kolkata', '2026-06-01'],
	['Asia/Kathmandu', '2026-06-01'],
	['Pacific/Chatham', '2026-04-05'],
	['Pacific/Kiritimati', '2026-06-01'],
	['Pacific/Pago_Pago', '2026-06-01']
] as const;

const daysFrom = (date: string, days: number): string =>
	new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);

describe('the end of a study day', () => {
	it.each(NIGHTS)('in %s on the night to %s is four o’clock, whatever the clocks do', (zone, date) => {
		const evening = atLocal(zone, `${daysFrom(date, -1)}T23:45:00`);
		const night = atLocal(zone, `${date}T03:45:00`);
		const morning = atLocal(zone, `${date}T04:00:00`);
		const before = easy(evening);
		expect(good(night, before).stability).toBeCloseTo(before.stability, 6);
		expect(good(morning, before).stability).toBeGreaterThan(before.stability * 1.05);
		expect(studyDayOf(night)).toBe(studyDayOf(evening));
		expect(studyDayOf(morning)).toBe(studyDayOf(evening) + 1);
	});

	it.each(NIGHTS)('in %s brings a card promised for %s at four o’clock of that day, not an hour off', (zone, date) => {
		const promise = easy(atLocal(zone, `${daysFrom(date, -9)}T20:00:00`));
		const dueDate = new Date(promise.dueDay * DAY_MS).toISOString().slice(0, 10);
		const [early, late] = [atLocal(zone, `${dueDate}T03:45:00`), atLocal(zone, `${dueDate}T04:00:00`)];
		expect(studyDayOf(early)).toBe(promise.dueDay - 1);
		expect(studyDayOf(late)).toBe(promise.dueDay);
		expect(promise.dueDay - promise.lastDay).toBeGreaterThan(5);
	});
});

describe('a learner who travels', () => {
	const ROUTES = [
		['Asia/Tokyo', 'America/Los_Angeles', 11],
		['America/Los_Angeles', 'Asia/Tokyo', 12],
		['Pacific/Kiritimati', 'Pacific/Honolulu', 3],
		['Pacific/Honolulu', 'Pacific/Kiritimati', 3],
		['Pacific/Apia', 'Pacific/Pago_Pago', 1],
		['Europe/Berlin', 'Asia/Kolkata', 8],
		['America/New_York', 'Europe/London', 7],
		['Australia/Sydney', 'Pacific/Auckland', 3]
	] as const;

	it.each(ROUTES)('from %s to %s loses no day that was slept through, and gains at most one', (from, to, hours) => {
		const start = atLocal(from, '2026-06-10T18:00:00');
		const landing = clockIn(to, start.at + hours * HOUR_MS);
		const first = easy(start);
		const second = good(landing, first);
		expect(Math.abs(studyDayOf(landing) - first.lastDay)).toBeLessThanOrEqual(1);
		expect(second.stability).toBeGreaterThanOrEqual(first.stability);
		expect(second.dueDay).toBeGreaterThan(second.lastDay);
		const week = good(clockIn(to, landing.at + 7 * DAY_MS), second);
		expect(week.lastDay - second.lastDay).toBe(7);
		expect(week.stability).toBeGreaterThan(second.stability);
	});
});

describe('a clock that is set back', () => {
	const ZONES = [...new Set(NIGHTS.map(([zone]) => zone))];

	it.each(ZONES)('in %s counts as no time at all, by an hour, a day or ten years', (zone) => {
		const start = atLocal(zone, '2026-06-10T12:00:00');
		const first = easy(start);
		const atOnce = good(start, first);
		for (const back of [HOUR_MS, DAY_MS, 3_650 * DAY_MS]) {
			const reading = clockIn(zone, start.at - back);
			const second = good(reading, first);
			expect(second.stability).toBe(atOnce.stability);
			expect(second.dueDay - second.lastDay).toBe(atOnce.dueDay - atOnce.lastDay);
			expect(second.lastDay).toBe(studyDayOf(reading));
		}
	});
});
