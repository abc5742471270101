import { effectiveEvents } from '../../reviews/effective-events.ts';
import { RATINGS } from '../../reviews/review.ts';
import type { GradeEvent, Rating, Review } from '../../reviews/review.ts';

/** How a learner answers: what each rating takes, and how often each is given. */
export interface Habits {
	/** Median seconds from question to grade. */
	readonly seconds: Readonly<Record<Rating, number>>;
	/** Of the first answers to new cards, the share of each rating; they add up to 1. */
	readonly first: Readonly<Record<Rating, number>>;
	/** Of the answers that recalled, the share of hard, good and easy; they add up to 1. */
	readonly passed: Readonly<Record<Exclude<Rating, 'again'>, number>>;
}

/** A learner of whom nothing is known, counted as so many answers of each kind beside the learner's own. */
const USUAL: Record<Rating, { readonly seconds: number; readonly first: number; readonly passed: number }> = {
	again: { seconds: 12, first: 5, passed: 0 },
	hard: { seconds: 10, first: 3, passed: 2 },
	good: { seconds: 7, first: 10, passed: 17 },
	easy: { seconds: 4, first: 2, passed: 1 }
};

function median(numbers: readonly number[], otherwise: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? otherwise;
}

function shares<Key extends Rating>(keys: readonly Key[], counted: (key: Key) => number): Record<Key, number> {
	const sum = keys.reduce((whole, key) => whole + counted(key), 0);
	return Object.fromEntries(keys.map((key) => [key, counted(key) / sum])) as Record<Key, number>;
}

/** Reads a learner's habits from the logs of their cards; where these say little, from what is usual. */
export function habitsOf(logs: readonly (readonly Review[])[]): Habits {
	const grades = logs.map((log) => effectiveEvents(log).filter((event): event is GradeEvent => event.type === 'grade'));
	const firsts = grades.flatMap((own) => own.slice(0, 1));
	const later = grades.flatMap((own) => own.slice(1));
	const count = (events: readonly GradeEvent[], rating: Rating): number =>
		events.filter((event) => event.rating === rating).length;
	const secondsOf = (rating: Rating): number =>
		median(
			grades.flat().flatMap((event) => (event.rating === rating ? [event.tookMs / 1000] : [])),
			USUAL[rating].seconds
		);
	return {
		seconds: Object.fromEntries(RATINGS.map((rating) => [rating, secondsOf(rating)])) as Habits['seconds'],
		first: shares(RATINGS, (rating) => count(firsts, rating) + USUAL[rating].first),
		passed: shares(['hard', 'good', 'easy'], (rating) => count(later, rating) + USUAL[rating].passed)
	};
}
