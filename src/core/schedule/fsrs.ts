import { CLAMP_PARAMETERS, default_w, FSRSAlgorithm, Rating as Grade, W17_W18_Ceiling } from 'ts-fsrs';
import type { Rating } from '../reviews/review.ts';

/** What FSRS keeps of a card: stability in days, difficulty from 1 to 10. */
export interface FsrsState {
	readonly stability: number;
	readonly difficulty: number;
}

export interface FsrsOptions {
	readonly retention: number;
	readonly maximumIntervalDays: number;
	readonly fuzz: boolean;
	/** Whether a second answer on one day has a formula of its own. */
	readonly shortTerm: boolean;
	/** The 21 weights of FSRS-6; absent: the published ones. */
	readonly weights?: readonly number[];
}

const GRADES = { again: Grade.Again, hard: Grade.Hard, good: Grade.Good, easy: Grade.Easy } as const;

/** The memory model itself, without clock, calendar or steps. */
export interface Fsrs {
	/** The state after an answer, whole study days (at least 0) after the one before; without a state, after the first answer. */
	next(state: FsrsState | undefined, elapsedDays: number, rating: Rating): FsrsState;
	/** Whole days, at least 1, until the chance of recall falls to the desired retention; the same seed gives the same fuzz. */
	intervalDays(stability: number, elapsedDays: number, seed: string): number;
}

/** FSRS-6 with the given options. It holds no card's state, so one may serve all cards. */
export function createFsrs(options: FsrsOptions): Fsrs {
	const algorithm = new FSRSAlgorithm({
		request_retention: options.retention,
		maximum_interval: options.maximumIntervalDays,
		enable_fuzz: options.fuzz,
		enable_short_term: options.shortTerm,
		w: options.weights ?? default_w
	});
	return {
		next: (state, elapsedDays, rating) => {
			const { stability, difficulty } = algorithm.next_state(state ?? null, Math.max(0, elapsedDays), GRADES[rating]);
			return { stability, difficulty };
		},
		intervalDays: (stability, elapsedDays, seed) => {
			algorithm.seed = seed;
			return algorithm.next_interval(stability, Math.max(0, elapsedDays));
		}
	};
}

/** The published weights of FSRS-6: what a learner of whom nothing is known begins with. */
export const DEFAULT_WEIGHTS: readonly number[] = default_w;

/** A weight is kept off 0, since the model divides by it; the first stabilities off where the algorithm holds them. */
const LOWEST = [0.1, 0.1, 0.1, 0.1];
const LOWEST_OF_THE_REST = 0.001;

/** Between which values each weight may lie. */
export const WEIGHT_BOUNDS: readonly (readonly [number, number])[] = CLAMP_PARAMETERS(W17_W18_Ceiling, true).map(
	([low = 0, high = 0], i) => [Math.max(low, LOWEST[i] ?? LOWEST_OF_THE_REST), high] as const
);
