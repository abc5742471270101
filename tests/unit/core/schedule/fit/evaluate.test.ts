import { describe, expect, it } from 'vitest';
import { calibrationOf, evaluate, predictionsFrom } from '#core/schedule/fit/evaluate.ts';
import { DEFAULT_WEIGHTS } from '#core/schedule/fsrs.ts';
import { DAY_MS } from '#core/shared/instant.ts';
import { seededRandom } from '#core/shared/random.ts';
import { fsrsLearner, livedHistories, someWeights } from '../../../../fixtures/learners.ts';

describe('holding predictions to what came', () => {
	it('measures log loss, and the distance from the diagonal', () => {
		const half = [true, false, true, false].map((isRecalled) => ({ chance: 0.5, isRecalled }));
		const { logLoss, distance, bins, answers } = evaluate(half);
		expect(logLoss).toBeCloseTo(Math.LN2, 10);
		expect(distance).toBe(0);
		expect(bins).toEqual([{ predicted: 0.5, recalled: 0.5, answers: 4 }]);
		expect(answers).toBe(4);
	});

	it('never lets one surprise weigh without bound', () => {
		expect(evaluate([{ chance: 1, isRecalled: false }]).logLoss).toBeLessThan(10);
	});

	it('keeps apart what was predicted differently', () => {
		const bins = calibrationOf([
			{ chance: 0.31, isRecalled: false },
			{ chance: 0.33, isRecalled: true },
			{ chance: 1, isRecalled: true }
		]);
		expect(bins.map(({ answers }) => answers)).toEqual([2, 1]);
	});

	it('finds a learner of known memory on the diagonal, within chance', () => {
		const random = seededRandom('diagonal');
		for (const truth of [DEFAULT_WEIGHTS, someWeights(random), someWeights(random)]) {
			const histories = livedHistories(fsrsLearner(truth), 20_000, random);
			for (const { predicted, recalled, answers } of evaluate(predictionsFrom(truth, histories, 0)).bins) {
				const error = Math.sqrt((predicted * (1 - predicted)) / answers);
				expect(Math.abs(predicted - recalled)).toBeLessThan(4 * error + 1 / answers);
			}
		}
	});

	it('counts only answers from the moment on, though the earlier ones build the state', () => {
		const history = [0, 3, 5].map((elapsedDays, i) => ({ grade: 3, elapsedDays, at: i * DAY_MS }));
		const all = predictionsFrom(DEFAULT_WEIGHTS, [history], 0);
		expect(all).toHaveLength(2);
		expect(predictionsFrom(DEFAULT_WEIGHTS, [history], 2 * DAY_MS)).toEqual(all.slice(1));
	});
});
