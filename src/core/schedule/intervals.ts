import { RATINGS } from '../reviews/review.ts';
import type { Rating } from '../reviews/review.ts';
import type { Interval } from './interval-label.ts';
import { stepAfter } from './learning-steps.ts';
import type { Memory } from './memory.ts';

/** Minutes until a card comes back, step by step, before it is in review and after a lapse. */
export interface StepLadders {
	readonly learning: readonly number[];
	readonly relearning: readonly number[];
}

/** Where a rating sends a card. */
export interface Way {
	readonly interval: Interval;
	readonly phase: Memory['phase'];
	readonly step: number;
}

/** Where a card stands, and what the memory model would give it in days. */
export interface Crossroads {
	readonly phase: Memory['phase'];
	readonly step: number;
	readonly steps: StepLadders;
	readonly maximumDays: number;
	readonly daysFor: (rating: Rating) => number;
}

function stepWay({ phase, step, steps }: Crossroads, rating: Rating): Way | undefined {
	if (phase === 'review') {
		const [minutes] = steps.relearning;
		return rating === 'again' && minutes !== undefined
			? { interval: { minutes }, phase: 'relearning', step: 0 }
			: undefined;
	}
	const next = phase === 'relearning' ? 'relearning' : 'learning';
	const taken = stepAfter(steps[next], step, rating);
	return taken && { interval: { minutes: taken.minutes }, phase: next, step: taken.step };
}

/** Days in the order again ≤ hard ≤ good ≤ easy; in review each button also promises at least a day more than the one before. */
function inOrder(crossroads: Crossroads, rated: readonly Rating[]): Map<Rating, number> {
	const days = rated.map((rating) => crossroads.daysFor(rating));
	const gap = crossroads.phase === 'review' || rated.length === RATINGS.length ? 1 : 0;
	if (days.length > 2) days[0] = Math.min(days[0] ?? 1, days[1] ?? 1);
	for (let i = 1; i < days.length; i++) days[i] = Math.max(days[i] ?? 1, (days[i - 1] ?? 0) + gap);
	return new Map(rated.map((rating, i) => [rating, Math.min(days[i] ?? 1, crossroads.maximumDays)]));
}

/** What each rating leads to: a step in minutes, or review in days. */
export function intervalsAfter(crossroads: Crossroads): Record<Rating, Way> {
	const stepped = new Map(RATINGS.map((rating) => [rating, stepWay(crossroads, rating)]));
	const inDays = inOrder(
		crossroads,
		RATINGS.filter((rating) => stepped.get(rating) === undefined)
	);
	const wayOf = (rating: Rating): Way =>
		stepped.get(rating) ?? { interval: { days: inDays.get(rating) ?? 1 }, phase: 'review', step: 0 };
	return { again: wayOf('again'), hard: wayOf('hard'), good: wayOf('good'), easy: wayOf('easy') };
}
