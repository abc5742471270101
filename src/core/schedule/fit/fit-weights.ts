import { shuffled } from '../../shared/random.ts';
import type { Random } from '../../shared/random.ts';
import { WEIGHT_BOUNDS, DEFAULT_WEIGHTS } from '../fsrs.ts';
import { countTelling } from './histories.ts';
import type { History } from './histories.ts';
import { lessonsOf } from './lessons.ts';
import { clamp, createModel } from './memory-model.ts';
import { HistoryWalk } from './recall-loss.ts';
import type { Lesson } from './recall-loss.ts';
import { namedWeights, SPREAD, WEIGHT_NAMES } from './weights.ts';

/** Telling answers to one step of the descent. */
const BATCH = 512;
const EPOCHS = 5;
/** In units of each weight's spread. */
const RATE = 0.1;
/** Small logs would take too few steps to arrive; there a round is repeated until there are as many. */
const STEPS = 60;
/** Adam's memory of the slopes and of their squares (Kingma and Ba 2014). */
const [MOMENTUM, SQUARES, TINY] = [0.9, 0.999, 1e-8];

/** Weights on their way: each place is 0 at the published weight and 1 at a spread above it. */
interface Descent {
	readonly place: Float64Array;
	readonly mean: Float64Array;
	readonly square: Float64Array;
	step: number;
}

/** The first stabilities differ by factors from learner to learner: for them a place is the logarithm of a factor. */
const FACTORS = 4;

/** The weight that a place stands for. */
function valueOf(place: number, i: number): number {
	const home = DEFAULT_WEIGHTS[i] ?? 0;
	return i < FACTORS ? home * Math.exp(place) : home + place * (SPREAD[i] ?? 1);
}

function boundedPlace(place: number, i: number): number {
	const home = DEFAULT_WEIGHTS[i] ?? 0;
	const placeOf = (value: number): number => (i < FACTORS ? Math.log(value / home) : (value - home) / (SPREAD[i] ?? 1));
	const [low, high] = WEIGHT_BOUNDS[i] ?? [home, home];
	return clamp(place, placeOf(low), placeOf(high));
}

const valuesAt = (place: Float64Array): number[] => Array.from(place, valueOf);

/** One step of Adam against the slopes. */
function descend(descent: Descent, slopes: readonly number[], rate: number): void {
	const { place, mean, square } = descent;
	descent.step++;
	for (const [i, slope] of slopes.entries()) {
		const average = (mean[i] = MOMENTUM * (mean[i] ?? 0) + (1 - MOMENTUM) * slope);
		const power = (square[i] = SQUARES * (square[i] ?? 0) + (1 - SQUARES) * slope ** 2);
		const pace = average / (1 - MOMENTUM ** descent.step);
		const scale = Math.sqrt(power / (1 - SQUARES ** descent.step)) + TINY;
		place[i] = boundedPlace((place[i] ?? 0) - (rate * pace) / scale, i);
	}
}

/** Groups lessons so that each group holds about one batch of telling answers. */
function batchesOf(lessons: readonly Lesson[]): Lesson[][] {
	const batches: Lesson[][] = [];
	let open = 0;
	for (const lesson of lessons) {
		if (open <= 0) {
			batches.push([]);
			open = BATCH;
		}
		batches.at(-1)?.push(lesson);
		open -= countTelling([lesson.history]);
	}
	return batches;
}

/** The slopes of a batch's loss and of its share of the prior, which holds every weight near the published one. */
function slopesOf(place: Float64Array, batch: readonly Lesson[], [walk, share]: [HistoryWalk, number]): number[] {
	const slopes = namedWeights([]);
	const model = createModel(namedWeights(valuesAt(place)));
	for (const lesson of batch) walk.addSlopes(model, lesson, slopes);
	return WEIGHT_NAMES.map((name, i) => {
		const stretch = i < FACTORS ? model[name] : (SPREAD[i] ?? 1);
		return slopes[name] * stretch + 2 * (place[i] ?? 0) * share;
	});
}

/** What a fit learns from and where it begins. */
export interface FitTask {
	readonly histories: readonly History[];
	readonly random: Random;
}

/**
 * Fits the 21 weights of FSRS-6 to a learner's answers: mini-batches of whole histories, Adam, and a normal prior around
 * the published weights, as in fsrs-rs. Yields how much is done (0–1) after every batch, so that it can be shown and ended.
 */
export function* fitWeights({ histories, random }: FitTask): Generator<number, readonly number[]> {
	const lessons = lessonsOf(histories.filter((history) => countTelling([history]) > 0));
	const answers = countTelling(histories);
	const walk = new HistoryWalk();
	const perRound = Math.max(1, batchesOf(lessons).length);
	const rounds = Math.max(EPOCHS, Math.ceil(STEPS / perRound));
	const empty = (): Float64Array => new Float64Array(WEIGHT_NAMES.length);
	const descent: Descent = { place: empty(), mean: empty(), square: empty(), step: 0 };
	for (let round = 0; round < rounds; round++) {
		for (const batch of batchesOf(shuffled(lessons, random))) {
			const done = descent.step / (rounds * perRound);
			const share = batch.reduce((sum, { history }) => sum + countTelling([history]), 0) / answers;
			const rate = (RATE / 2) * (1 + Math.cos(Math.PI * Math.min(1, done)));
			descend(descent, slopesOf(descent.place, batch, [walk, share]), rate);
			yield Math.min(1, done);
		}
	}
	return valuesAt(descent.place);
}
