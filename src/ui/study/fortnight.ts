import type { DayCount } from '#core/reviews/day-count.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import type { DueCount } from '#storage/review-store.ts';
import { counted, inWords, sentence } from '../shared/words.ts';

/** Days before today that the strip shows, and days ahead; today stands between them. */
export const DAYS_BACK = 10;
export const DAYS_AHEAD = 3;
/** How far the note looks ahead. */
export const FORECAST_DAYS = 7;

const DAY_MS = 86_400_000;
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** One day of the strip. */
export interface StripDay {
	readonly day: StudyDay;
	/** Of the month. */
	readonly date: number;
	readonly when: 'past' | 'today' | 'ahead';
	/** Reviews done, or reviews to come. */
	readonly count: number;
	/** 0 for a day on which nothing was read, 5 for the busiest. */
	readonly ink: number;
}

/** Counts by study day, over all decks. */
export type CountsByDay = ReadonlyMap<StudyDay, number>;

/** Adds up what belongs to the same day. */
export function byDay(counts: readonly (Pick<DayCount, 'day' | 'reviews'> | DueCount)[]): CountsByDay {
	const sums = new Map<StudyDay, number>();
	for (const { day, reviews } of counts) sums.set(day, (sums.get(day) ?? 0) + reviews);
	return sums;
}

/** Ten days, today, and three to come. */
export function stripOf(today: StudyDay, done: CountsByDay, due: CountsByDay): readonly StripDay[] {
	const busiest = Math.max(1, ...done.values());
	return Array.from({ length: DAYS_BACK + 1 + DAYS_AHEAD }, (_, i) => {
		const day = today - DAYS_BACK + i;
		const when = day < today ? 'past' : day === today ? 'today' : 'ahead';
		const count = (when === 'ahead' ? due : done).get(day) ?? 0;
		const ink = when === 'ahead' ? 0 : Math.ceil((5 * count) / busiest);
		return { day, date: new Date(day * DAY_MS).getUTCDate(), when, count, ink };
	});
}

/** How many days it is since there was reading, as far as the strip reaches. */
export function daysAway(today: StudyDay, done: CountsByDay): number {
	const read = [...done].filter(([day, count]) => count > 0 && day <= today).map(([day]) => day);
	return read.length === 0 ? DAYS_BACK + 1 : today - Math.max(...read);
}

export const weekdayOf = (day: StudyDay): string => WEEKDAY.format(day * DAY_MS);

/** The day of the coming week with most cards, when it is clearly more than tomorrow. */
function heavyDay(today: StudyDay, due: CountsByDay): string {
	const tomorrow = due.get(today + 1) ?? 0;
	const [heaviest] = [...due]
		.filter(([day]) => day > today + 1 && day <= today + FORECAST_DAYS)
		.sort(([, a], [, b]) => b - a);
	if (heaviest === undefined || heaviest[1] < tomorrow + 5) return '.';
	return `; ${weekdayOf(heaviest[0])} is the heavy day, with ${heaviest[1]}.`;
}

/** The strip in words: how often there was reading, and what waits. */
export function fortnightInWords(today: StudyDay, done: CountsByDay, due: CountsByDay): string {
	const read = Array.from({ length: DAYS_BACK }, (_, i) => today - i).filter((day) => (done.get(day) ?? 0) > 0).length;
	const past =
		read === 0 ? 'Nothing was read in the last ten days.' : `You have read on ${inWords(read)} of the last ten days.`;
	const tomorrow = due.get(today + 1) ?? 0;
	const ahead = `${sentence(counted(tomorrow, 'card'))} ${tomorrow === 1 ? 'waits' : 'wait'} tomorrow`;
	return `${past} ${ahead}${heavyDay(today, due)}`;
}

/** When the next reviews come, if any come this week: `tomorrow`, `on Friday`. */
export function nextComing(
	today: StudyDay,
	due: CountsByDay
): { readonly count: number; readonly when: string } | undefined {
	for (let day = today + 1; day <= today + FORECAST_DAYS; day++) {
		const count = due.get(day) ?? 0;
		if (count > 0) return { count, when: day === today + 1 ? 'tomorrow' : `on ${weekdayOf(day)}` };
	}
	return undefined;
}
