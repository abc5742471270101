import { afterAll, describe, expect, it } from 'vitest';
import { RATINGS } from '#core/reviews/review.ts';
import { memoryFromSm2 } from '#core/schedule/from-sm2.ts';
import { createFsrs } from '#core/schedule/fsrs.ts';
import type { Memory } from '#core/schedule/memory.ts';
import { recallChance, retrievability } from '#core/schedule/retrievability.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import { CARD, DEFAULTS, follow, START, states, WEIGHTS } from './following.ts';

interface Line {
	readonly vector: string;
	readonly expected: string;
	readonly got: string;
	readonly furthest: string;
}

const table: Line[] = [];
const shown = (numbers: readonly number[]): string => numbers.map((number) => String(+number.toFixed(4))).join(' ');

/** Notes a line of the conformity table, and holds every number to its reference. */
function conforms(vector: string, got: readonly number[], expected: readonly number[], within: number): void {
	const distance = Math.max(...expected.map((number, i) => Math.abs(number - (got[i] ?? Number.POSITIVE_INFINITY))));
	table.push({ vector, expected: shown(expected), got: shown(got), furthest: distance.toExponential(0) });
	expect(got, vector).toHaveLength(expected.length);
	expect(distance, vector).toBeLessThanOrEqual(within);
}

/** The reference vectors that the FSRS-6 implementations share, through our own scheduler. */
describe('the scheduler against the FSRS-6 reference', () => {
	afterAll(() => {
		const wide = (line: Line): string =>
			`${line.vector}\n    expected ${line.expected}\n    got      ${line.got}\n    furthest ${line.furthest}`;
		console.log(`Conformity with FSRS-6\n${table.map(wide).join('\n')}`);
	});

	it('gives the shared history of intervals', () => {
		const { days, memories } = follow({}, 'GGGGGGAAGGGGG');
		conforms('V1 days', days, [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21], 0);
		conforms(
			'V1 stability',
			memories.map(({ stability }) => stability),
			[2.3065, 2.3065, 10.971, 46.3169, 162.9998, 497.8766, 6.8904, 2.1546, 2.1546, 3.9831, 7.2363, 12.483, 20.7704],
			1e-4
		);
		const hard = [0, 6, 7, 12].map((i) => memories[i]?.difficulty ?? 0);
		conforms('V1 difficulty at 1, 7, 8, 13', hard, [2.1181, 7.3832, 9.1251, 9.0558], 1e-4);
	});

	it('gives the shared history without a short term', () => {
		const { days, memories } = follow({ shortTerm: false }, 'GGGGGGAAGGGGG');
		conforms('V2 days', days, [3, 14, 57, 196, 586, 1559, 10, 1, 3, 5, 9, 15, 25], 0);
		conforms(
			'V2 stability',
			memories.map(({ stability }) => stability),
			[2.3065, 13.8269, 56.9567, 196.2353, 586.4835, 1559.3567, 9.8832, 1.3527, 2.392, 4.8562, 8.7624, 15.186, 25.1362],
			1e-4
		);
	});

	it.each([
		['V3 A G G G G G', 'AGGGGG', [53.62691, 6.3574867]],
		['V4 A H G E G G', 'AHGEGG', [51.081, 6.7493]]
	] as const)('comes to the shared memory of %s', (vector, letters, expected) => {
		const state = states(createFsrs(DEFAULTS), letters, [0, 0, 1, 3, 8, 21]);
		conforms(vector, [state.stability, state.difficulty], expected, 1e-4);
	});

	it('comes to the shared memory when the short term weighs nothing', () => {
		const weights = WEIGHTS.map((weight, i) => (i >= 17 && i <= 19 ? 0 : weight));
		const state = states(createFsrs({ ...DEFAULTS, shortTerm: false, weights }), 'AGGGGG', [0, 0, 1, 3, 8, 21]);
		conforms('V3b', [state.stability, state.difficulty], [53.335106, 6.3574867], 1e-4);
	});

	it('gives the shared interval for each desired retention', () => {
		const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
		const days = tenths.map((retention) => createFsrs({ ...DEFAULTS, retention }).intervalDays(1, 0, ''));
		conforms('V5 days for 0.1 … 1', days, [36_500, 34_793, 2_508, 387, 90, 27, 9, 3, 1, 1], 0);
	});

	it('forgets along the shared curve', () => {
		const chances = [0, 1, 2, 3].map((days) => recallChance(days, 1, 0.2));
		conforms('V6 recall after 0 … 3 days', chances, [1, 0.9, 0.8402894, 0.7985001], 1e-5);
	});

	it('gives a card that is met for the first time the shared four ways', () => {
		const scheduler = createScheduler({ fuzz: false });
		const preview = scheduler.preview(undefined, { card: CARD, reading: START });
		const minutes = RATINGS.map((rating) => preview[rating].interval).map((interval) =>
			'minutes' in interval ? interval.minutes : interval.days * 1_440
		);
		conforms('V7 minutes', minutes, [1, 6, 10, 8 * 1_440], 0);
		const graded = RATINGS.map((rating) => scheduler.grade(undefined, { card: CARD, reading: START, rating }));
		conforms(
			'V7 stability',
			graded.map(({ stability }) => stability),
			[0.212, 1.2931, 2.3065, 8.2956],
			1e-4
		);
		const difficulties = graded.map(({ difficulty }) => difficulty);
		conforms('V7 difficulty', difficulties, [6.4133, 5.11217071, 2.11810397, 1], 1e-7);
		const easy = graded.at(-1) as Memory;
		const chance = retrievability(easy, { at: easy.due, offsetMinutes: 0 });
		conforms('V7 recall of Easy when due', [chance], [0.9024733], 1e-6);
	});

	it('calls a card easiest after ten easy answers at once', () => {
		const scheduler = createScheduler();
		let memory: Memory | undefined;
		for (let i = 0; i < 10; i++) {
			memory = scheduler.grade(memory, { card: CARD, reading: { ...START, at: START.at + i }, rating: 'easy' });
		}
		conforms('V8 difficulty', [memory?.difficulty ?? 0], [1], 0);
	});

	it('takes cards over from SM-2 as the reference does', () => {
		const known = [
			[2.5, 10, 0.9],
			[2.5, 10, 0.8],
			[2.5, 10, 0.95],
			[1.3, 20, 0.9]
		] as const;
		const taken = known.map(([easeFactor, intervalDays, retention]) =>
			memoryFromSm2({ easeFactor, intervalDays, retention })
		);
		const stabilities = taken.map(({ stability }) => stability);
		conforms('V9 stability', stabilities, [10, 3.01572, 24.841097, 20], 1e-4);
		const difficulties = taken.map(({ difficulty }) => difficulty);
		conforms('V9 difficulty', difficulties, [6.9140563, 9.393428, 1.2974405, 10], 1e-4);
	});

	it('climbs six learning steps without skipping one', () => {
		const steps = { learning: [1, 10, 30, 60, 360, 720], relearning: [10] };
		const { memories } = follow({ steps }, 'AGGGGGG');
		const minutes = memories.slice(1, -1).map(({ due, lastAt }) => (due - lastAt) / 60_000);
		conforms('V10 minutes', minutes, [10, 30, 60, 360, 720], 0);
		expect(memories.at(-1)?.phase).toBe('review');
	});
});
