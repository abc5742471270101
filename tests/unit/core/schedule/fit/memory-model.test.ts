import { describe, expect, it } from 'vitest';
import { RATINGS } from '#core/reviews/review.ts';
import { advance, createModel, emptyStep } from '#core/schedule/fit/memory-model.ts';
import { HistoryWalk, logLoss } from '#core/schedule/fit/recall-loss.ts';
import { tells } from '#core/schedule/fit/histories.ts';
import { namedWeights, WEIGHT_NAMES } from '#core/schedule/fit/weights.ts';
import { createFsrs, DEFAULT_WEIGHTS } from '#core/schedule/fsrs.ts';
import type { FsrsState } from '#core/schedule/fsrs.ts';
import { recallChance } from '#core/schedule/retrievability.ts';
import { seededRandom } from '#core/shared/random.ts';
import { fsrsLearner, livedHistories, someWeights } from '../../../../fixtures/learners.ts';

const random = seededRandom('the model');
const LEARNERS = Array.from({ length: 10 }, () => someWeights(random));

describe('the memory model that weights are fitted to', () => {
	it.each(LEARNERS)('goes where ts-fsrs goes, with weights %#', (...weights) => {
		const fsrs = createFsrs({ retention: 0.9, maximumIntervalDays: 36_500, fuzz: false, shortTerm: true, weights });
		const model = createModel(namedWeights(weights));
		for (const history of livedHistories(fsrsLearner(weights), 300, random)) {
			let state: FsrsState | undefined;
			const step = emptyStep();
			for (const { grade, elapsedDays } of history) {
				Object.assign(step, { grade, elapsedDays });
				advance(model, step);
				if (state) expect(step.chance).toBeCloseTo(recallChance(elapsedDays, state.stability, weights[20]), 6);
				state = fsrs.next(state, elapsedDays, RATINGS[grade - 1] ?? 'good');
				expect(step.nextStability / state.stability).toBeCloseTo(1, 4);
				expect(step.nextDifficulty).toBeCloseTo(state.difficulty, 4);
				step.stability = step.nextStability;
				step.difficulty = step.nextDifficulty;
			}
		}
	});

	it.each(LEARNERS)('knows how its loss changes with each weight, with weights %#', (...drawn) => {
		// A weight that stands on its bound has one slope on either side.
		const weights = drawn.map((weight, i) => 0.99 * weight + 0.01 * (DEFAULT_WEIGHTS[i] ?? 0));
		const histories = livedHistories(fsrsLearner(weights), 400, random);
		const walk = new HistoryWalk();
		const loss = (values: readonly number[]): number =>
			histories.reduce((sum, history) => {
				const predictions = walk.predict(createModel(namedWeights(values)), history);
				return sum + predictions.reduce((part, one, i) => part + (history[i]?.elapsedDays ? logLoss(one) : 0), 0);
			}, 0);
		const slopes = namedWeights([]);
		for (const history of histories) {
			const importance = Float64Array.from(history, (answer) => Number(tells(answer)));
			walk.addSlopes(createModel(namedWeights(weights)), { history, importance }, slopes);
		}
		for (const [i, name] of WEIGHT_NAMES.entries()) {
			const small = 1e-5 * Math.max(1, weights[i] ?? 0);
			const [up, down] = [small, -small].map((by) =>
				loss(weights.map((weight, k) => (k === i ? weight + by : weight)))
			);
			const measured = ((up ?? 0) - (down ?? 0)) / (2 * small);
			expect(Math.abs(slopes[name] - measured), name).toBeLessThan(1e-3 * Math.max(1, Math.abs(measured)));
		}
	});
});
