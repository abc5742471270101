import type { DeckId } from '../shared/ids.ts';
import { effectiveEvents } from './effective-events.ts';
import type { GradeEvent, Review, StudyDay } from './review.ts';

/** What was done on one study day in one deck. Answers that were undone do not count. */
export interface DayCount {
	readonly day: StudyDay;
	readonly deckId: DeckId;
	/** All grades. */
	readonly reviews: number;
	/** First grades of cards never seen before: what the daily limit of new cards counts. */
	readonly fresh: number;
	/** First grades of the day of cards seen on an earlier day: what the daily limit of reviews counts. */
	readonly returned: number;
	/** Those of `returned` that were not *again*: `recalled / returned` is the true retention. */
	readonly recalled: number;
	/** Grades that were *again*. */
	readonly again: number;
	readonly tookMs: number;
}

/** A day on which nothing was done. */
export function emptyDayCount(deckId: DeckId, day: StudyDay): DayCount {
	return { day, deckId, reviews: 0, fresh: 0, returned: 0, recalled: 0, again: 0, tookMs: 0 };
}

/** Adds (`sign` 1) or takes away (`sign` -1) what `other` counted. */
export function addDayCount(count: DayCount, other: DayCount, sign: 1 | -1 = 1): DayCount {
	return {
		day: count.day,
		deckId: count.deckId,
		reviews: count.reviews + sign * other.reviews,
		fresh: count.fresh + sign * other.fresh,
		returned: count.returned + sign * other.returned,
		recalled: count.recalled + sign * other.recalled,
		again: count.again + sign * other.again,
		tookMs: count.tookMs + sign * other.tookMs
	};
}

/** Counts of several cards, one for each day and deck. */
export function sumDayCounts(counts: Iterable<DayCount>): DayCount[] {
	const sums = new Map<string, DayCount>();
	for (const count of counts) {
		const key = `${count.day} ${count.deckId}`;
		const sum = sums.get(key);
		sums.set(key, sum === undefined ? count : addDayCount(sum, count));
	}
	return [...sums.values()];
}

function countGrade(grade: GradeEvent, isFirst: boolean, isFirstOfDay: boolean): DayCount {
	const again = grade.rating === 'again' ? 1 : 0;
	const returned = isFirstOfDay && !isFirst ? 1 : 0;
	return {
		day: grade.day,
		deckId: grade.deckId,
		reviews: 1,
		fresh: isFirst ? 1 : 0,
		returned,
		recalled: returned * (1 - again),
		again,
		tookMs: grade.tookMs
	};
}

/** What the events of ONE card add to the histogram: one count per deck and day. */
export function countDays(events: readonly Review[]): readonly DayCount[] {
	const counts = new Map<string, DayCount>();
	let isFirst = true;
	for (const event of effectiveEvents(events)) {
		if (event.type !== 'grade') continue;
		const key = `${event.day} ${event.deckId}`;
		const count = countGrade(event, isFirst, !counts.has(key));
		counts.set(key, addDayCount(counts.get(key) ?? emptyDayCount(event.deckId, event.day), count));
		isFirst = false;
	}
	return [...counts.values()];
}

function isChange({ reviews, fresh, returned, recalled, again, tookMs }: DayCount): boolean {
	return [reviews, fresh, returned, recalled, again, tookMs].some((number) => number !== 0);
}

/** What `before` must change by to become `after`: the histogram's correction when a card's events change. Days that stay are left out. */
export function dayCountChanges(before: readonly Review[], after: readonly Review[]): readonly DayCount[] {
	const changes = new Map<string, DayCount>();
	const add = (count: DayCount, sign: 1 | -1): void => {
		const key = `${count.day} ${count.deckId}`;
		changes.set(key, addDayCount(changes.get(key) ?? emptyDayCount(count.deckId, count.day), count, sign));
	};
	for (const count of countDays(after)) add(count, 1);
	for (const count of countDays(before)) add(count, -1);
	return [...changes.values()].filter(isChange);
}
