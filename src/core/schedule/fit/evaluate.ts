import type { Instant } from '../../shared/instant.ts';
import { tells } from './histories.ts';
import type { History } from './histories.ts';
import { createModel } from './memory-model.ts';
import { HistoryWalk, logLoss } from './recall-loss.ts';
import type { Prediction } from './recall-loss.ts';
import { namedWeights } from './weights.ts';

/** Predictions of nearly the same chance, and how often they came true. */
export interface CalibrationBin {
	/** The mean predicted chance of recall (0–1). */
	readonly predicted: number;
	/** The share of answers that recalled. */
	readonly recalled: number;
	readonly answers: number;
}

/** How well weights foresaw answers. */
export interface Evaluation {
	readonly answers: number;
	/** The mean log loss; smaller is better, 0.69 is a coin. NaN without answers. */
	readonly logLoss: number;
	/** From the lowest chance to the highest; empty ranges are left out. */
	readonly bins: readonly CalibrationBin[];
	/** The root mean square distance between predicted and recalled, bins weighed by their answers. NaN without answers. */
	readonly distance: number;
}

const BINS = 20;

/** What weights predict of every telling answer from a moment on; what came before only builds the state. */
export function predictionsFrom(
	weights: readonly number[],
	histories: readonly History[],
	from: Instant
): readonly Prediction[] {
	const walk = new HistoryWalk();
	const model = createModel(namedWeights(weights));
	return histories.flatMap((history) => {
		const predictions = walk.predict(model, history);
		return predictions.filter((_, i) => {
			const answer = history[i];
			return answer !== undefined && tells(answer) && answer.at >= from;
		});
	});
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Sorts predictions into twenty ranges of chance and tells of each how often it came true. */
export function calibrationOf(predictions: readonly Prediction[]): readonly CalibrationBin[] {
	const groups: Prediction[][] = Array.from({ length: BINS }, () => []);
	for (const prediction of predictions)
		groups[Math.min(BINS - 1, Math.floor(prediction.chance * BINS))]?.push(prediction);
	return groups
		.filter((group) => group.length > 0)
		.map((group) => ({
			predicted: mean(group.map(({ chance }) => chance)),
			recalled: mean(group.map(({ isRecalled }) => Number(isRecalled))),
			answers: group.length
		}));
}

/** Holds predictions to what came. */
export function evaluate(predictions: readonly Prediction[]): Evaluation {
	const bins = calibrationOf(predictions);
	const squares = bins.map(({ predicted, recalled, answers }) => answers * (predicted - recalled) ** 2);
	return {
		answers: predictions.length,
		logLoss: mean(predictions.map(logLoss)),
		bins,
		distance: Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / predictions.length)
	};
}
