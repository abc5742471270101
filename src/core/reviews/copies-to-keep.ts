import type { StudyDay } from './review.ts';
import { studyDayDate } from './study-day.ts';

/** How many copies are kept: one of each of the newest days, then of weeks, then of months. */
export const COPIES_KEPT = { days: 12, weeks: 10, months: 9 } as const;

/** A copy of everything, made on a study day; there is at most one of a day. */
export interface DatedCopy {
	readonly day: StudyDay;
	/** Its length in bytes. */
	readonly size: number;
}

/** Day 0 was a Thursday; a week begins on Monday. */
const weekOf = (day: StudyDay): number => Math.floor((day + 3) / 7);
const monthOf = (day: StudyDay): string => studyDayDate(day).slice(0, 7);

/** Of older copies the newest of each week stays, then the newest of each month: those stay the same from day to day. */
function thinned(newestFirst: readonly DatedCopy[]): DatedCopy[] {
	const kept: DatedCopy[] = [];
	const left: Record<keyof typeof COPIES_KEPT, number> = { ...COPIES_KEPT };
	for (const copy of newestFirst) {
		const last = kept.at(-1)?.day ?? Infinity;
		if (left.days > 0) left.days -= 1;
		else if (left.weeks > 0 && weekOf(copy.day) !== weekOf(last)) left.weeks -= 1;
		else if (left.weeks === 0 && left.months > 0 && monthOf(copy.day) !== monthOf(last)) left.months -= 1;
		else continue;
		kept.push(copy);
	}
	return kept;
}

/** The days whose copies stay, within `mostBytes` in all; the newest stays however long it is. */
export function copiesToKeep(copies: readonly DatedCopy[], mostBytes: number): ReadonlySet<StudyDay> {
	const kept = new Set<StudyDay>();
	let bytes = 0;
	for (const { day, size } of thinned([...copies].sort((a, b) => b.day - a.day))) {
		bytes += size;
		if (bytes > mostBytes && kept.size > 0) break;
		kept.add(day);
	}
	return kept;
}
