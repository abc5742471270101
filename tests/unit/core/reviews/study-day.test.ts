import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextRollover, studyDayDate, studyDayOf, studyDayStart } from '#core/reviews/study-day.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#core/shared/instant.ts';
import { clockIn } from './wall-clock.ts';

const dateIn = (zone: string, moment: string): string => studyDayDate(studyDayOf(clockIn(zone, Date.parse(moment))));

describe('the study day', { timeout: 60_000 }, () => {
	it.each([
		['UTC', '2026-11-23T03:59:59.999Z', '2026-11-22'],
		['UTC', '2026-11-23T04:00:00Z', '2026-11-23'],
		['Europe/Berlin', '2026-11-23T02:59:59Z', '2026-11-22'],
		['Europe/Berlin', '2026-11-23T03:00:00Z', '2026-11-23'],
		['America/New_York', '2026-11-23T08:59:59Z', '2026-11-22'],
		['America/New_York', '2026-11-23T09:00:00Z', '2026-11-23'],
		['Asia/Kolkata', '2026-11-22T22:29:59Z', '2026-11-22'],
		['Asia/Kolkata', '2026-11-22T22:30:00Z', '2026-11-23'],
		['Pacific/Kiritimati', '2026-11-22T13:59:59Z', '2026-11-22'],
		['Pacific/Kiritimati', '2026-11-22T14:00:00Z', '2026-11-23'],
		['Pacific/Pago_Pago', '2026-11-23T14:59:59Z', '2026-11-22'],
		['Pacific/Pago_Pago', '2026-11-23T15:00:00Z', '2026-11-23'],
		['UTC', '1969-12-31T12:00:00Z', '1969-12-31'],
		['UTC', '2028-02-29T12:00:00Z', '2028-02-29']
	])('in %s at %s is %s', (zone, moment, date) => {
		expect(dateIn(zone, moment)).toBe(date);
	});

	it.each([
		['Europe/Berlin', 'spring', '2026-03-29'],
		['Europe/Berlin', 'autumn', '2026-10-25'],
		['America/New_York', 'spring', '2026-03-08'],
		['America/New_York', 'autumn', '2026-11-01'],
		['Australia/Lord_Howe', 'spring', '2026-10-04'],
		['Australia/Lord_Howe', 'autumn', '2026-04-05'],
		['America/Santiago', 'autumn', '2026-04-05']
	])('in %s begins once, at four o’clock, when clocks change in %s (%s)', (zone, _, date) => {
		const from = Date.parse(`${date}T00:00:00Z`) - DAY_MS;
		const days: number[] = [];
		const starts: string[] = [];
		for (let at = from; at < from + 3 * DAY_MS; at += 30 * MINUTE_MS) {
			const reading = clockIn(zone, at);
			const day = studyDayOf(reading);
			if (days.length > 0 && days.at(-1) !== day) {
				starts.push(new Date(at + reading.offsetMinutes * MINUTE_MS).toISOString().slice(11, 16));
			}
			if (days.at(-1) !== day) days.push(day);
		}
		expect(days).toEqual(days.map((_, i) => (days[0] ?? 0) + i));
		expect(starts).toEqual(starts.map(() => '04:00'));
		expect(starts.length).toBeGreaterThanOrEqual(2);
	});

	it('goes back a day, and only one, when the learner flies east over the date line', () => {
		const before = studyDayOf(clockIn('Pacific/Apia', Date.parse('2026-11-23T20:00:00Z')));
		const after = studyDayOf(clockIn('Pacific/Pago_Pago', Date.parse('2026-11-23T21:00:00Z')));
		expect(after).toBe(before - 1);
	});

	it('begins and ends where it says, for every clock', () => {
		const readings = fc.record({
			at: fc.integer({ min: -4e12, max: 4e12 }),
			offsetMinutes: fc.integer({ min: -14 * 60, max: 14 * 60 })
		});
		fc.assert(
			fc.property(readings, (reading) => {
				const day = studyDayOf(reading);
				const start = studyDayStart(day, reading.offsetMinutes);
				expect(start).toBeLessThanOrEqual(reading.at);
				expect(nextRollover(reading)).toBe(start + DAY_MS);
				expect(nextRollover(reading)).toBeGreaterThan(reading.at);
				expect(studyDayOf({ ...reading, at: start })).toBe(day);
				expect(studyDayOf({ ...reading, at: start - 1 })).toBe(day - 1);
				expect(new Date(start + reading.offsetMinutes * MINUTE_MS).toISOString().slice(11)).toBe('04:00:00.000Z');
			})
		);
	});

	it('lasts four hours past midnight', () => {
		const reading = clockIn('UTC', Date.parse('2026-11-23T23:00:00Z'));
		expect(nextRollover(reading) - reading.at).toBe(5 * HOUR_MS);
	});
});
