import { describe, expect, it } from 'vitest';
import { calendarOf } from '#ui/progress/calendar.ts';
import { longDay, monthName } from '#ui/shared/day-words.ts';
import type { DayRead } from '#ui/progress/progress-report.ts';

/** Wednesday, 6 May 2026. */
const WEDNESDAY = Date.UTC(2026, 4, 6) / 86_400_000;
const read = (day: number): DayRead => ({ day, reviews: 1, again: 0, minutes: 1, shade: 2 });

describe('calendarOf', () => {
	it('ends with today, in the column of this week and the row of its weekday', () => {
		const { days } = calendarOf([read(WEDNESDAY)], 3);
		expect(days.at(-1)).toMatchObject({ column: 2, row: 2, read: { day: WEDNESDAY } });
		expect(days).toHaveLength(2 * 7 + 3);
	});

	it('begins on a Monday and fills what is not known with empty days', () => {
		const { days } = calendarOf([read(WEDNESDAY)], 2);
		expect(days[0]).toMatchObject({ column: 0, row: 0, read: { reviews: 0, shade: 0 } });
		expect(longDay(days[0]?.read.day ?? 0)).toBe('Monday 27 April');
	});

	it('names months where they begin, and never so close that the names touch', () => {
		const { months } = calendarOf([read(WEDNESDAY)], 19);
		expect(months.map(({ day }) => monthName(day)).at(-1)).toBe('May');
		for (const [place, { column }] of months.entries()) {
			expect(column - (months[place - 1]?.column ?? -3)).toBeGreaterThanOrEqual(3);
		}
	});

	it('is empty without days', () => {
		expect(calendarOf([], 5)).toEqual({ columns: 0, days: [], months: [] });
	});
});
