import type { Weights } from './weights.ts';

const LOWEST_STABILITY = 0.001;
const HIGHEST_STABILITY = 36_500;
const LOWEST_FIRST_STABILITY = 0.1;

/** FSRS-6 with one set of weights, and what its formulas need of them again and again. */
export interface Model extends Weights {
	/** The forgetting curve is `(1 + factor × days ÷ stability) ^ -w20`. */
	readonly factor: number;
	/** How `factor` changes with `w20`. */
	readonly factorSlope: number;
	/** The difficulty that a card tends to: that of a first Easy. */
	readonly easyDifficulty: number;
}

/** One answer on its way through the model; kept so that the way back knows what there was. */
export interface Step {
	grade: number;
	elapsedDays: number;
	/** Stability in days and difficulty (1–10) before the answer; 0 before a card's first. */
	stability: number;
	difficulty: number;
	/** The chance of recall (0–1) at the answer; 1 on the same day. */
	chance: number;
	nextStability: number;
	nextDifficulty: number;
}

export const emptyStep = (): Step => ({
	grade: 0,
	elapsedDays: 0,
	stability: 0,
	difficulty: 0,
	chance: 1,
	nextStability: 0,
	nextDifficulty: 0
});

export const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));
const heldStability = (value: number): number => clamp(value, LOWEST_STABILITY, HIGHEST_STABILITY);

/** Whether a stability stands at the end of its range, where it no longer follows the weights. */
export const isHeld = (stability: number): boolean => stability <= LOWEST_STABILITY || stability >= HIGHEST_STABILITY;

export function createModel(weights: Weights): Model {
	const factor = 0.9 ** (-1 / weights.w20) - 1;
	return {
		...weights,
		factor,
		factorSlope: ((factor + 1) * Math.log(0.9)) / weights.w20 ** 2,
		easyDifficulty: weights.w4 - Math.exp(3 * weights.w5) + 1
	};
}

/** The stability after a card's first answer. */
export function firstStability(model: Weights, grade: number): number {
	const { w0, w1, w2, w3 } = model;
	return Math.max(grade === 1 ? w0 : grade === 2 ? w1 : grade === 3 ? w2 : w3, LOWEST_FIRST_STABILITY);
}

/** What a success multiplies stability by, less one: w8 … w10, with the marks of Hard (w15) and Easy (w16). */
export function growth(model: Model, { grade, stability, difficulty, chance }: Step): number {
	const mark = grade === 2 ? model.w15 : grade === 4 ? model.w16 : 1;
	const base = Math.exp(model.w8) * (11 - difficulty) * stability ** -model.w9 * mark;
	return base * (Math.exp((1 - chance) * model.w10) - 1);
}

/** The stability that is left after a lapse, before its upper bound. */
export function leftover(model: Model, { stability, difficulty, chance }: Step): number {
	const base = model.w11 * difficulty ** -model.w12 * ((stability + 1) ** model.w13 - 1);
	return base * Math.exp((1 - chance) * model.w14);
}

/** The most that a lapse leaves of a stability. */
export const lapseBound = (model: Model, stability: number): number => stability / Math.exp(model.w17 * model.w18);

/** What a second answer on the same day multiplies stability by, before its lower bound of 1 for a pass. */
export function sameDayFactor(model: Model, { grade, stability }: Step): number {
	return stability ** -model.w19 * Math.exp(model.w17 * (grade - 3 + model.w18));
}

/** The chance (0–1) of recall after whole days at a stability. */
export function chanceOf(model: Model, elapsedDays: number, stability: number): number {
	return (1 + (model.factor * elapsedDays) / stability) ** -model.w20;
}

function nextStability(model: Model, step: Step): number {
	if (step.elapsedDays === 0) {
		const factor = sameDayFactor(model, step);
		return heldStability(step.stability * (step.grade > 1 ? Math.max(1, factor) : factor));
	}
	if (step.grade > 1) return heldStability(step.stability * (1 + growth(model, step)));
	return heldStability(Math.min(leftover(model, step), lapseBound(model, step.stability)));
}

/** The difficulty before it is drawn towards that of an easy card (w7), and before its bounds. */
export function shiftedDifficulty(model: Model, { grade, difficulty }: Step): number {
	return difficulty - (model.w6 * (grade - 3) * (10 - difficulty)) / 9;
}

/** Goes one answer on: fills in the chance of recall and the state after it. */
export function advance(model: Model, step: Step): void {
	const { grade, elapsedDays, stability } = step;
	if (stability === 0) {
		step.chance = 1;
		step.nextStability = firstStability(model, grade);
		step.nextDifficulty = clamp(model.w4 - Math.exp((grade - 1) * model.w5) + 1, 1, 10);
		return;
	}
	step.chance = elapsedDays === 0 ? 1 : chanceOf(model, elapsedDays, stability);
	step.nextStability = nextStability(model, step);
	const drawn = model.w7 * model.easyDifficulty + (1 - model.w7) * shiftedDifficulty(model, step);
	step.nextDifficulty = clamp(drawn, 1, 10);
}
