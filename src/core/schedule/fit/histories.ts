import { effectiveEvents } from '../../reviews/effective-events.ts';
import { RATINGS } from '../../reviews/review.ts';
import type { GradeEvent, Review } from '../../reviews/review.ts';
import type { Instant } from '../../shared/instant.ts';

/** One answer as the memory model sees it. */
export interface Graded {
	/** 1 again, 2 hard, 3 good, 4 easy. */
	readonly grade: number;
	/** Whole study days since the answer before, at least 0; 0 for a card's first. */
	readonly elapsedDays: number;
	readonly at: Instant;
}

/** All answers of one card, in the order in which they count. */
export type History = readonly Graded[];

/** What one card's log says to the model; nothing when the card was never graded. */
export function historyOf(events: readonly Review[]): History {
	const grades = effectiveEvents(events).filter((event): event is GradeEvent => event.type === 'grade');
	return grades.map(({ rating, day, at }, i) => ({
		grade: RATINGS.indexOf(rating) + 1,
		elapsedDays: Math.max(0, day - (grades[i - 1]?.day ?? day)),
		at
	}));
}

/** An answer tells of memory when at least a night lies before it: FSRS does not claim to know what happens within a day. */
export const tells = ({ elapsedDays }: Graded): boolean => elapsedDays > 0;

/** How many answers of the histories tell of memory. */
export function countTelling(histories: readonly History[]): number {
	return histories.reduce((sum, history) => sum + history.filter(tells).length, 0);
}
