import type { Random } from '../../shared/random.ts';
import type { Instant } from '../../shared/instant.ts';
import { evaluate, predictionsFrom } from './evaluate.ts';
import type { Evaluation } from './evaluate.ts';
import { fitWeights } from './fit-weights.ts';
import { countTelling, tells } from './histories.ts';
import type { History } from './histories.ts';
import { logLoss } from './recall-loss.ts';
import type { Prediction } from './recall-loss.ts';

/** Fewer telling answers say more about chance than about a learner. */
export const FEWEST_ANSWERS = 400;
/** How much of the log, by time, a fit learns from before it is held to the rest. */
const LEARNT_SHARE = 0.8;

/** What came of a fit. `current` and `fitted` are both held to the same later answers, which the fit had not seen. */
export type Choice =
	| { readonly verdict: 'too-few'; readonly answers: number; readonly needed: number }
	| { readonly verdict: 'kept'; readonly current: Evaluation; readonly fitted: Evaluation }
	| {
			readonly verdict: 'fitted';
			readonly weights: readonly number[];
			readonly current: Evaluation;
			readonly fitted: Evaluation;
	  };

/** What a choice is made from. */
export interface ChoiceTask {
	readonly histories: readonly History[];
	/** The 21 weights that the learner has now. */
	readonly current: readonly number[];
	readonly random: Random;
}

/** The moment that splits telling answers into the earlier four fifths and the later one. */
function splitAt(histories: readonly History[]): Instant {
	const times = histories.flatMap((history) => history.filter(tells).map(({ at }) => at)).sort((a, b) => a - b);
	return times[Math.floor(times.length * LEARNT_SHARE)] ?? 0;
}

/**
 * Whether the second predictions are better than the first by more than chance would make them: by more than one
 * standard error of the paired difference in log loss. Fits to small logs are often worse than what they replace.
 */
function isBetter(before: readonly Prediction[], after: readonly Prediction[]): boolean {
	const gains = before.map((prediction, i) => logLoss(prediction) - logLoss(after[i] ?? prediction));
	const gain = gains.reduce((sum, one) => sum + one, 0) / gains.length;
	const variance = gains.reduce((sum, one) => sum + (one - gain) ** 2, 0) / Math.max(1, gains.length - 1);
	return gain > Math.sqrt(variance / gains.length);
}

/** Runs a fit as part of a longer task: its own progress becomes the part of the whole from `start` to `end`. */
function* within(
	fit: Generator<number, readonly number[]>,
	start: number,
	end: number
): Generator<number, readonly number[]> {
	let next = fit.next();
	while (next.done !== true) {
		yield start + (end - start) * next.value;
		next = fit.next();
	}
	return next.value;
}

/**
 * Fits weights to the earlier answers of a learner, and proposes them, fitted anew to all, only when they foresee the
 * later answers better than the current ones do. Yields progress (0–1).
 */
export function* chooseWeights({ histories, current, random }: ChoiceTask): Generator<number, Choice> {
	const answers = countTelling(histories);
	if (answers < FEWEST_ANSWERS) return { verdict: 'too-few', answers, needed: FEWEST_ANSWERS };
	const split = splitAt(histories);
	const earlier = histories.map((history) => history.filter(({ at }) => at < split));
	const tried = yield* within(fitWeights({ histories: earlier, random }), 0, 0.45);
	const [before, after] = [current, tried].map((weights) => predictionsFrom(weights, histories, split));
	const measured = { current: evaluate(before ?? []), fitted: evaluate(after ?? []) };
	if (!isBetter(before ?? [], after ?? [])) return { verdict: 'kept', ...measured };
	const weights = yield* within(fitWeights({ histories, random }), 0.5, 1);
	return { verdict: 'fitted', weights, ...measured };
}
