import type { Rating } from '../reviews/review.ts';

/** A step of (re)learning: how many minutes until the card comes back, and which step it then stands on. */
export interface Step {
	readonly minutes: number;
	readonly step: number;
}

function hardMinutes(steps: readonly number[], step: number): number | undefined {
	const [current, after] = [steps[step], steps[step + 1]];
	if (current === undefined || step > 0) return current;
	return Math.round(after === undefined ? current * 1.5 : (current + after) / 2);
}

/** Where a rating leads on the ladder of steps (in minutes); nothing when it leads off the ladder, into review. */
export function stepAfter(steps: readonly number[], step: number, rating: Rating): Step | undefined {
	const target = rating === 'again' ? 0 : rating === 'hard' ? step : step + 1;
	const minutes = rating === 'easy' ? undefined : rating === 'hard' ? hardMinutes(steps, step) : steps[target];
	return minutes === undefined ? undefined : { minutes, step: target };
}
