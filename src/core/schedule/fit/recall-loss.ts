import type { Graded, History } from './histories.ts';
import { advance, clamp, emptyStep } from './memory-model.ts';
import type { Model, Step } from './memory-model.ts';
import { retreat } from './memory-slopes.ts';
import type { Weights } from './weights.ts';

/** A chance is never taken for quite certain: one surprise would then weigh more than all else together. */
const SURE = 1e-4;

/** Before a card's first answer nothing is known. */
const START = emptyStep();

/** What was predicted of one answer, and what came. */
export interface Prediction {
	readonly chance: number;
	readonly isRecalled: boolean;
}

/** The log loss of one prediction: 0 for a sure and true one. */
export function logLoss({ chance, isRecalled }: Prediction): number {
	const held = clamp(chance, SURE, 1 - SURE);
	return -Math.log(isRecalled ? held : 1 - held);
}

function slopeOf({ chance, isRecalled }: Prediction): number {
	if (chance <= SURE || chance >= 1 - SURE) return 0;
	return isRecalled ? -1 / chance : 1 / (1 - chance);
}

/** Takes histories through a model, forwards for what it predicts and backwards for how its weights should change. */
export class HistoryWalk {
	readonly #steps: Step[] = [];

	/** One prediction to each answer; those of a first or a same-day answer say nothing. */
	predict(model: Model, history: History): readonly Prediction[] {
		const steps = this.#forward(model, history);
		return history.map(({ grade }, i) => ({ chance: steps[i]?.chance ?? 1, isRecalled: grade > 1 }));
	}

	/** Adds to `slopes` how the loss of this history changes with each weight; `importance` has a number to each answer. */
	addSlopes(model: Model, { history, importance }: Lesson, slopes: Weights): void {
		const steps = this.#forward(model, history);
		const after = { stability: 0, difficulty: 0 };
		for (let i = history.length - 1; i >= 0; i--) {
			const step = steps[i] as Step;
			const slope = (importance[i] ?? 0) * slopeOf({ chance: step.chance, isRecalled: step.grade > 1 });
			retreat(model, step, [slopes, after, slope]);
		}
	}

	#forward(model: Model, history: History): Step[] {
		while (this.#steps.length < history.length) this.#steps.push(emptyStep());
		let before = START;
		for (let i = 0; i < history.length; i++) {
			const { grade, elapsedDays } = history[i] as Graded;
			const step = this.#steps[i] as Step;
			step.grade = grade;
			step.elapsedDays = elapsedDays;
			step.stability = before.nextStability;
			step.difficulty = before.nextDifficulty;
			advance(model, step);
			before = step;
		}
		return this.#steps;
	}
}

/** One card's history and how much each answer of it counts: 0 for those that tell nothing of memory. */
export interface Lesson {
	readonly history: History;
	readonly importance: Float64Array;
}
