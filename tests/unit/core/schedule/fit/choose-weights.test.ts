import { describe, expect, it } from 'vitest';
import { chooseWeights, FEWEST_ANSWERS } from '#core/schedule/fit/choose-weights.ts';
import type { Choice } from '#core/schedule/fit/choose-weights.ts';
import { evaluate, predictionsFrom } from '#core/schedule/fit/evaluate.ts';
import { fitWeights } from '#core/schedule/fit/fit-weights.ts';
import type { History } from '#core/schedule/fit/histories.ts';
import { DEFAULT_WEIGHTS, WEIGHT_BOUNDS } from '#core/schedule/fsrs.ts';
import { seededRandom } from '#core/shared/random.ts';
import { fsrsLearner, halvingLearner, livedHistories, someWeights } from '../../../../fixtures/learners.ts';

function ended<Result>(task: Generator<number, Result>): {
	readonly result: Result;
	readonly shown: readonly number[];
} {
	const shown: number[] = [];
	for (;;) {
		const next = task.next();
		if (next.done === true) return { result: next.value, shown };
		shown.push(next.value);
	}
}

const fit = (histories: readonly History[]) => ended(fitWeights({ histories, random: seededRandom('fit') }));
const choose = (histories: readonly History[], current = DEFAULT_WEIGHTS): Choice =>
	ended(chooseWeights({ histories, current, random: seededRandom('choose') })).result;
const lossOf = (weights: readonly number[], histories: readonly History[]): number =>
	evaluate(predictionsFrom(weights, histories, 0)).logLoss;

describe('fitting weights to a learner', () => {
	it.each(Array.from({ length: 10 }, (_, i) => i))('comes near what is true of synthetic learner %i', (i) => {
		const random = seededRandom(`learner ${i}`);
		const truth = someWeights(random);
		const { result: weights } = fit(livedHistories(fsrsLearner(truth), 8000, random));
		const fresh = livedHistories(fsrsLearner(truth), 20_000, random);
		const [start, found, best] = [DEFAULT_WEIGHTS, weights, truth].map((values) => lossOf(values, fresh));
		expect((found ?? 0) - (best ?? 0)).toBeLessThan(0.2 * ((start ?? 0) - (best ?? 0)) + 0.003);
		for (const [k, weight] of weights.entries()) {
			expect(weight).toBeGreaterThanOrEqual(WEIGHT_BOUNDS[k]?.[0] ?? 0);
			expect(weight).toBeLessThanOrEqual(WEIGHT_BOUNDS[k]?.[1] ?? 0);
		}
	});

	it('learns a memory that is not FSRS', () => {
		const random = seededRandom('halving');
		const learner = halvingLearner(1.7, 0.5);
		const { result: weights } = fit(livedHistories(learner, 8000, random));
		const fresh = livedHistories(learner, 20_000, random);
		expect(lossOf(weights, fresh)).toBeLessThan(lossOf(DEFAULT_WEIGHTS, fresh) - 0.02);
	});

	it('gives the same weights for the same seed, and progress that only grows', () => {
		const histories = livedHistories(fsrsLearner(DEFAULT_WEIGHTS), 3000, seededRandom('same'));
		const first = fit(histories);
		expect(fit(histories).result).toEqual(first.result);
		expect(first.shown).toEqual([...first.shown].sort((a, b) => a - b));
		expect(first.shown.at(-1)).toBeLessThanOrEqual(1);
	});

	it('stays at the published weights when there is nothing to learn from', () => {
		expect(fit([]).result).toEqual(DEFAULT_WEIGHTS);
		expect(fit([[{ grade: 3, elapsedDays: 0, at: 0 }]]).result).toEqual(DEFAULT_WEIGHTS);
	});
});

describe('choosing between the current weights and fitted ones', () => {
	it('takes fitted ones when they foresee later answers better', () => {
		const histories = livedHistories(halvingLearner(1.4, 0.4), 6000, seededRandom('takes'));
		const choice = choose(histories);
		expect(choice.verdict).toBe('fitted');
		if (choice.verdict !== 'fitted') return;
		expect(choice.fitted.logLoss).toBeLessThan(choice.current.logLoss);
		expect(choice.fitted.distance).toBeLessThan(choice.current.distance);
		expect(choice.fitted.answers).toBe(choice.current.answers);
	});

	it('seldom takes any when the current ones are the truth already', () => {
		const verdicts = Array.from({ length: 12 }, (_, i) => {
			const random = seededRandom(`truth ${i}`);
			const truth = someWeights(random);
			return choose(livedHistories(fsrsLearner(truth), 3000, random), truth).verdict;
		});
		expect(verdicts.filter((verdict) => verdict === 'fitted').length).toBeLessThanOrEqual(3);
	});

	it('says how many answers it needs when there are too few', () => {
		const choice = choose(livedHistories(fsrsLearner(DEFAULT_WEIGHTS), 200, seededRandom('few')));
		expect(choice).toMatchObject({ verdict: 'too-few', needed: FEWEST_ANSWERS });
	});
});
