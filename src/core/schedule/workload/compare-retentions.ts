import { seededRandom } from '../../shared/random.ts';
import { simulateWorkload } from './simulate-workload.ts';
import type { Plan } from './simulate-workload.ts';

/** What one desired retention would cost and bring over the planned days. */
export interface RetentionOutlook {
	readonly retention: number;
	/** Mean minutes of study to a day. */
	readonly minutesPerDay: number;
	readonly reviewsPerDay: number;
	/** Cards that would be recalled at the end. */
	readonly remembered: number;
}

/** The desired retentions that a learner may choose from. */
export const RETENTIONS: readonly number[] = [0.7, 0.75, 0.8, 0.85, 0.9, 0.93, 0.95, 0.97];

function* outlookOf(plan: Plan, retention: number, seed: string): Generator<number, RetentionOutlook> {
	const simulation = simulateWorkload(plan, retention, seededRandom(seed));
	let [minutes, reviews, lived] = [0, 0, 0];
	let next = simulation.next();
	for (; next.done !== true; next = simulation.next()) {
		minutes += next.value.minutes;
		reviews += next.value.reviews;
		yield ++lived / plan.days;
	}
	const days = Math.max(1, plan.days);
	return { retention, minutesPerDay: minutes / days, reviewsPerDay: reviews / days, remembered: next.value };
}

/** Lives the same plan with the same chance at every desired retention. Yields progress (0–1). */
export function* compareRetentions(plan: Plan, seed: string): Generator<number, readonly RetentionOutlook[]> {
	const outlooks: RetentionOutlook[] = [];
	for (const [i, retention] of RETENTIONS.entries()) {
		const outlook = outlookOf(plan, retention, seed);
		let next = outlook.next();
		while (next.done !== true) {
			yield (i + next.value) / RETENTIONS.length;
			next = outlook.next();
		}
		outlooks.push(next.value);
	}
	return outlooks;
}
