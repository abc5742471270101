import type { StudyDay } from '#core/reviews/review.ts';
import type { DeckSummary } from '#storage/deck-store.ts';
import type { DayCount, DueCount } from '#storage/review-store.ts';
import { groupBy } from '#ui/shared/group-by.ts';

/** How full a day was: 0 nothing, then one step a strength of ink. */
export type Shade = 0 | 2 | 3 | 4 | 5;

/** All that was read on one study day, over all decks. */
export interface DayRead {
	readonly day: StudyDay;
	readonly reviews: number;
	readonly again: number;
	readonly minutes: number;
	readonly shade: Shade;
}

/** How many reviews fall on one study day to come; what is overdue counts today. */
export interface DayDue {
	readonly day: StudyDay;
	readonly count: number;
}

/** What the Progress screen tells. */
export interface ProgressReport {
	readonly today: DayRead;
	readonly cards: number;
	/** Cards of the decks at hand that were graded at least once. */
	readonly studied: number;
	/** Share of the last thirty days' returning cards that were remembered, 0–1; absent when none returned. */
	readonly recalled?: number;
	/** Desired retention, 0–1. */
	readonly aim: number;
	/** Every day from the first that was read to today, oldest first. */
	readonly days: readonly DayRead[];
	readonly daysRead: number;
	readonly reviews: number;
	readonly dues: readonly DayDue[];
}

/** What the report is drawn from. */
export interface ProgressMaterial {
	readonly decks: readonly DeckSummary[];
	/** Everything that was ever done. */
	readonly counts: readonly DayCount[];
	/** Cards in review, until the last day shown. */
	readonly dues: readonly DueCount[];
	/** Cards in learning that are due today. */
	readonly learning: number;
	readonly aim: number;
	readonly today: StudyDay;
	readonly daysAhead: number;
}

/** Reviews a day from which each stronger ink begins. */
const SHADES: readonly (readonly [from: number, shade: Shade])[] = [
	[40, 5],
	[20, 4],
	[10, 3],
	[1, 2]
];
const RECENT_DAYS = 30;

/** Sums up what was read and what is to come. Counts of decks that were removed stay in the days, not in the cards. */
export function reportOf(material: ProgressMaterial): ProgressReport {
	const { decks, counts, aim, today } = material;
	const byDay = groupBy(counts, (count) => count.day);
	const first = counts.reduce((earliest, count) => Math.min(earliest, count.day), today);
	const days = range(first, today - first + 1).map((day) => readOn(day, byDay.get(day) ?? []));
	const recent = counts.filter((count) => count.day > today - RECENT_DAYS);
	const returned = total(recent, (count) => count.returned);
	const here = new Set(decks.map((deck) => deck.id));
	return {
		today: readOn(today, byDay.get(today) ?? []),
		cards: total(decks, (deck) => deck.cardCount),
		studied: total(counts, (count) => (here.has(count.deckId) ? count.fresh : 0)),
		...(returned === 0 ? {} : { recalled: total(recent, (count) => count.recalled) / returned }),
		aim,
		days,
		daysRead: days.filter((day) => day.reviews > 0).length,
		reviews: total(days, (day) => day.reviews),
		dues: duesOf(material, here)
	};
}

function readOn(day: StudyDay, counts: readonly DayCount[]): DayRead {
	const reviews = total(counts, (count) => count.reviews);
	return {
		day,
		reviews,
		again: total(counts, (count) => count.again),
		minutes: total(counts, (count) => count.tookMs) / 60_000,
		shade: SHADES.find(([from]) => reviews >= from)?.[1] ?? 0
	};
}

function duesOf({ dues, learning, today, daysAhead }: ProgressMaterial, here: ReadonlySet<string>): readonly DayDue[] {
	const counts = new Map<StudyDay, number>([[today, learning]]);
	for (const due of dues) {
		if (!here.has(due.deckId)) continue;
		const day = Math.max(today, due.day);
		counts.set(day, (counts.get(day) ?? 0) + due.reviews);
	}
	return range(today, daysAhead).map((day) => ({ day, count: counts.get(day) ?? 0 }));
}

function range(from: number, length: number): readonly number[] {
	return Array.from({ length }, (_, place) => from + place);
}

function total<Item>(items: readonly Item[], of: (item: Item) => number): number {
	return items.reduce((sum, item) => sum + of(item), 0);
}
