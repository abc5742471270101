import type { StudyDay } from '#core/reviews/review.ts';
import type { DayRead } from './progress-report.ts';

/** A day's place in the calendar: a column a week, Monday in the first row. */
export interface CalendarDay {
	readonly column: number;
	readonly row: number;
	readonly read: DayRead;
}

/** A month's name at the column of the first week that begins in it. */
export interface MonthLabel {
	readonly column: number;
	readonly day: StudyDay;
}

/** The weeks that end with today's. */
export interface Calendar {
	readonly columns: number;
	readonly days: readonly CalendarDay[];
	readonly months: readonly MonthLabel[];
}

/** 1970-01-01 was a Thursday. */
const weekdayOf = (day: StudyDay): number => (((day + 3) % 7) + 7) % 7;

/** Lays the last `weeks` weeks out, days before the first known one being empty. */
export function calendarOf(days: readonly DayRead[], weeks: number): Calendar {
	const last = days.at(-1);
	if (last === undefined) return { columns: 0, days: [], months: [] };
	const firstMonday = last.day - weekdayOf(last.day) - 7 * (weeks - 1);
	const known = new Map(days.map((day) => [day.day, day]));
	const placed: CalendarDay[] = [];
	for (let day = firstMonday; day <= last.day; day++) {
		const read = known.get(day) ?? { day, reviews: 0, again: 0, minutes: 0, shade: 0 as const };
		placed.push({ column: Math.floor((day - firstMonday) / 7), row: weekdayOf(day), read });
	}
	return { columns: weeks, days: placed, months: monthsOf(firstMonday, weeks) };
}

function monthsOf(firstMonday: StudyDay, weeks: number): readonly MonthLabel[] {
	const mondays = Array.from({ length: weeks }, (_, column) => ({ column, day: firstMonday + 7 * column }));
	return mondays.filter(({ column, day }) => column === 0 || monthOf(day) !== monthOf(day - 7)).filter(farEnough);
}

const monthOf = (day: StudyDay): number => new Date(day * 86_400_000).getUTCMonth();

/** Two labels less than three columns apart would touch; the later one is the month's true beginning. */
function farEnough(label: MonthLabel, place: number, all: readonly MonthLabel[]): boolean {
	const next = all[place + 1];
	return next === undefined || next.column - label.column >= 3;
}
