import { tells } from './histories.ts';
import type { History } from './histories.ts';
import type { Lesson } from './recall-loss.ts';

/** What the oldest answer counts beside the newest: habits and cards change, and the next weeks are what we plan. */
const OLDEST = 0.25;

/** Weighs every telling answer by its place in time, as fsrs-rs does: the cube of its rank lifts it from the oldest's to 1. */
export function lessonsOf(histories: readonly History[]): Lesson[] {
	const times = Float64Array.from(histories.flatMap((history) => history.filter(tells).map(({ at }) => at))).sort();
	const importanceAt = (at: number): number => OLDEST + (1 - OLDEST) * (rankOf(times, at) / times.length) ** 3;
	return histories.map((history) => ({
		history,
		importance: Float64Array.from(history, (answer) => (tells(answer) ? importanceAt(answer.at) : 0))
	}));
}

/** How many of the sorted times are not later. */
function rankOf(times: Float64Array, at: number): number {
	let [low, high] = [0, times.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((times[middle] ?? 0) <= at) low = middle + 1;
		else high = middle;
	}
	return low;
}
