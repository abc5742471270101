import {
	firstStability,
	growth,
	isHeld,
	lapseBound,
	leftover,
	sameDayFactor,
	shiftedDifficulty
} from './memory-model.ts';
import type { Model, Step } from './memory-model.ts';
import type { Weights } from './weights.ts';

/** How the loss changes with the state on either side of an answer; the way back goes from the later to the earlier. */
export interface StateSlopes {
	stability: number;
	difficulty: number;
}

/** What the chance of recall passes on to what it was computed from. */
function backFromChance(model: Model, step: Step, slope: number): number {
	const { elapsedDays, stability, chance } = step;
	return (
		(slope * chance * model.w20 * model.factor * elapsedDays) / (stability * (stability + model.factor * elapsedDays))
	);
}

function decaySlope(model: Model, { elapsedDays, stability, chance }: Step): number {
	const inner = 1 + (model.factor * elapsedDays) / stability;
	return -chance * (Math.log(inner) + (model.w20 * elapsedDays * model.factorSlope) / (stability * inner));
}

/** After a pass on a later day; returns how the loss changes with the chance of recall, through the growth of stability. */
function backFromPass(model: Model, step: Step, [slopes, state, slope]: [Weights, StateSlopes, number]): number {
	const { stability, difficulty, chance, grade } = step;
	const grown = growth(model, step);
	const scaled = slope * stability * grown;
	slopes.w8 += scaled;
	slopes.w9 -= scaled * Math.log(stability);
	if (grade === 2) slopes.w15 += scaled / model.w15;
	if (grade === 4) slopes.w16 += scaled / model.w16;
	const lift = Math.exp((1 - chance) * model.w10);
	// Where recall is certain nothing grows, and the ratio below has no value.
	const steep = lift > 1 ? (scaled * lift) / (lift - 1) : 0;
	slopes.w10 += steep * (1 - chance);
	state.stability += slope * (1 + grown * (1 - model.w9));
	state.difficulty -= scaled / (11 - difficulty);
	return -steep * model.w10;
}

/** After a lapse; returns how the loss changes with the chance of recall. */
function backFromLapse(model: Model, step: Step, [slopes, state, slope]: [Weights, StateSlopes, number]): number {
	const { stability, difficulty, chance } = step;
	const left = leftover(model, step);
	const bound = lapseBound(model, stability);
	if (bound < left) {
		state.stability += (slope * bound) / stability;
		slopes.w17 -= slope * bound * model.w18;
		slopes.w18 -= slope * bound * model.w17;
		return 0;
	}
	const scaled = slope * left;
	const power = (stability + 1) ** model.w13;
	slopes.w11 += scaled / model.w11;
	slopes.w12 -= scaled * Math.log(difficulty);
	slopes.w13 += (scaled * power * Math.log(stability + 1)) / (power - 1);
	slopes.w14 += scaled * (1 - chance);
	state.stability += (scaled * model.w13 * power) / ((stability + 1) * (power - 1));
	state.difficulty -= (scaled * model.w12) / difficulty;
	return -scaled * model.w14;
}

function backFromSameDay(model: Model, step: Step, [slopes, state, slope]: [Weights, StateSlopes, number]): void {
	const factor = sameDayFactor(model, step);
	if (step.grade > 1 && factor <= 1) {
		state.stability += slope;
		return;
	}
	const scaled = slope * step.stability * factor;
	slopes.w17 += scaled * (step.grade - 3 + model.w18);
	slopes.w18 += scaled * model.w17;
	slopes.w19 -= scaled * Math.log(step.stability);
	state.stability += slope * factor * (1 - model.w19);
}

function backFromDifficulty(model: Model, step: Step, [slopes, state, slope]: [Weights, StateSlopes, number]): void {
	const { grade, difficulty, nextDifficulty } = step;
	if (nextDifficulty <= 1 || nextDifficulty >= 10) return;
	const kept = 1 - model.w7;
	slopes.w4 += slope * model.w7;
	slopes.w5 -= slope * model.w7 * 3 * Math.exp(3 * model.w5);
	slopes.w6 -= (slope * kept * (grade - 3) * (10 - difficulty)) / 9;
	slopes.w7 += slope * (model.easyDifficulty - shiftedDifficulty(model, step));
	state.difficulty += slope * kept * (1 + (model.w6 * (grade - 3)) / 9);
}

function backFromFirst(model: Model, { grade, nextDifficulty }: Step, [slopes, after]: [Weights, StateSlopes]): void {
	const raw = grade === 1 ? model.w0 : grade === 2 ? model.w1 : grade === 3 ? model.w2 : model.w3;
	if (raw >= firstStability(model, grade)) {
		if (grade === 1) slopes.w0 += after.stability;
		else if (grade === 2) slopes.w1 += after.stability;
		else if (grade === 3) slopes.w2 += after.stability;
		else slopes.w3 += after.stability;
	}
	if (nextDifficulty <= 1 || nextDifficulty >= 10) return;
	slopes.w4 += after.difficulty;
	slopes.w5 -= after.difficulty * (grade - 1) * Math.exp((grade - 1) * model.w5);
}

/**
 * Goes one answer back. `after` says how the loss changes with the state after the answer and is left saying how it
 * changes with the state before; `chanceSlope`, how the answer's own loss changes with its chance of recall.
 */
export function retreat(model: Model, step: Step, [slopes, after, chanceSlope]: [Weights, StateSlopes, number]): void {
	if (step.stability === 0) {
		backFromFirst(model, step, [slopes, after]);
		return;
	}
	const { stability: slope, difficulty } = after;
	after.stability = 0;
	after.difficulty = 0;
	backFromDifficulty(model, step, [slopes, after, difficulty]);
	const through: [Weights, StateSlopes, number] = [slopes, after, isHeld(step.nextStability) ? 0 : slope];
	if (step.elapsedDays === 0) {
		backFromSameDay(model, step, through);
		return;
	}
	const further = step.grade > 1 ? backFromPass(model, step, through) : backFromLapse(model, step, through);
	const whole = chanceSlope + further;
	slopes.w20 += whole * decaySlope(model, step);
	after.stability += backFromChance(model, step, whole);
}
