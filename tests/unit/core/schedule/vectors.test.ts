import { describe, expect, it } from 'vitest';
import { RATINGS } from '#core/reviews/review.ts';
import type { Rating } from '#core/reviews/review.ts';
import { createFsrs, recallChance } from '#core/schedule/fsrs.ts';
import type { Fsrs, FsrsState } from '#core/schedule/fsrs.ts';
import type { CardRef, Memory } from '#core/schedule/memory.ts';
import { retrievability } from '#core/schedule/retrievability.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import type { SchedulerOptions } from '#core/schedule/scheduler.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import type { ClockReading } from '#core/shared/instant.ts';

const CARD: CardRef = { cardId: asCardId('vectors/one'), deckId: asDeckId('vectors'), group: 'one' };
const START: ClockReading = { at: Date.UTC(2022, 10, 29, 12, 30), offsetMinutes: 0 };
const LETTERS: Record<string, Rating> = { A: 'again', H: 'hard', G: 'good', E: 'easy' };
const ratings = (letters: string): Rating[] => Array.from(letters, (letter) => LETTERS[letter] ?? 'good');

/** Answers each time on the day when the card is due, and gives each interval in days and each memory. */
function follow(options: Partial<SchedulerOptions>, letters: string): { days: number[]; memories: Memory[] } {
	const scheduler = createScheduler({ retention: 0.9, fuzz: false, ...options });
	const days: number[] = [];
	const memories: Memory[] = [];
	let reading = START;
	for (const rating of ratings(letters)) {
		const memory = scheduler.grade(memories.at(-1), { card: CARD, reading, rating });
		days.push(memory.dueDay - memory.lastDay);
		memories.push(memory);
		reading = { at: memory.due, offsetMinutes: 0 };
	}
	return { days, memories };
}

function states(fsrs: Fsrs, letters: string, elapsed: readonly number[]): FsrsState | undefined {
	let state: FsrsState | undefined;
	for (const [i, rating] of ratings(letters).entries()) state = fsrs.next(state, elapsed[i] ?? 0, rating);
	return state;
}

const DEFAULTS = { retention: 0.9, maximumIntervalDays: 36_500, fuzz: false, shortTerm: true };
const WEIGHTS = [
	0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
	0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
];

/** The reference vectors that the FSRS-6 implementations share. */
describe('the scheduler against the FSRS-6 reference', () => {
	it('gives the shared history of intervals', () => {
		const { days, memories } = follow({}, 'GGGGGGAAGGGGG');
		expect(days).toEqual([0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
		const stabilities = [
			2.3065, 2.3065, 10.971, 46.3169, 162.9998, 497.8766, 6.8904, 2.1546, 2.1546, 3.9831, 7.2363, 12.483, 20.7704
		];
		for (const [i, stability] of stabilities.entries()) expect(memories[i]?.stability).toBeCloseTo(stability, 3);
		expect(memories[0]?.difficulty).toBeCloseTo(2.1181, 4);
		expect(memories[6]?.difficulty).toBeCloseTo(7.3832, 4);
		expect(memories[7]?.difficulty).toBeCloseTo(9.1251, 4);
		expect(memories.at(-1)?.difficulty).toBeCloseTo(9.0558, 4);
	});

	it('gives the shared history without a short term', () => {
		const { days, memories } = follow({ shortTerm: false }, 'GGGGGGAAGGGGG');
		expect(days).toEqual([3, 14, 57, 196, 586, 1559, 10, 1, 3, 5, 9, 15, 25]);
		const stabilities = [
			2.3065, 13.8269, 56.9567, 196.2353, 586.4835, 1559.3567, 9.8832, 1.3527, 2.392, 4.8562, 8.7624, 15.186, 25.1362
		];
		for (const [i, stability] of stabilities.entries()) expect(memories[i]?.stability).toBeCloseTo(stability, 3);
	});

	it.each([
		['AGGGGG', {}, 53.62691, 6.3574867],
		['AHGEGG', {}, 51.081, 6.7493]
	])('comes after %s to the shared memory', (letters, options, stability, difficulty) => {
		const state = states(createFsrs({ ...DEFAULTS, ...options }), letters, [0, 0, 1, 3, 8, 21]);
		expect(state?.stability).toBeCloseTo(stability, 3);
		expect(state?.difficulty).toBeCloseTo(difficulty, 3);
	});

	it('comes to the shared memory when the short term weighs nothing', () => {
		const weights = WEIGHTS.map((weight, i) => (i >= 17 && i <= 19 ? 0 : weight));
		const state = states(createFsrs({ ...DEFAULTS, shortTerm: false, weights }), 'AGGGGG', [0, 0, 1, 3, 8, 21]);
		expect(state?.stability).toBeCloseTo(53.335106, 3);
		expect(state?.difficulty).toBeCloseTo(6.3574867, 3);
	});

	it('gives the shared interval for each desired retention', () => {
		const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
		const days = tenths.map((retention) => createFsrs({ ...DEFAULTS, retention }).intervalDays(1, 0, ''));
		expect(days).toEqual([36_500, 34_793, 2_508, 387, 90, 27, 9, 3, 1, 1]);
	});

	it('forgets along the shared curve', () => {
		const chances = [0, 1, 2, 3].map((days) => recallChance(days, 1, 0.2));
		expect(chances[0]).toBe(1);
		expect(chances[1]).toBeCloseTo(0.9, 7);
		expect(chances[2]).toBeCloseTo(0.8402894, 5);
		expect(chances[3]).toBeCloseTo(0.7985001, 5);
	});

	it('gives a card that is met for the first time the shared four ways', () => {
		const scheduler = createScheduler({ retention: 0.9, fuzz: false });
		const preview = scheduler.preview(undefined, START, CARD);
		expect(RATINGS.map((rating) => preview[rating].interval)).toEqual([
			{ minutes: 1 },
			{ minutes: 6 },
			{ minutes: 10 },
			{ days: 8 }
		]);
		const graded = RATINGS.map((rating) => scheduler.grade(undefined, { card: CARD, reading: START, rating }));
		expect(graded.map(({ stability }) => stability)).toEqual([0.212, 1.2931, 2.3065, 8.2956]);
		for (const [i, difficulty] of [6.4133, 5.11217071, 2.11810397, 1].entries())
			expect(graded[i]?.difficulty).toBeCloseTo(difficulty, 7);
		const [, , , easy] = graded;
		expect(easy && retrievability(easy, { at: easy.due, offsetMinutes: 0 })).toBeCloseTo(0.9024733, 6);
	});

	it('calls a card easiest after ten easy answers at once', () => {
		const scheduler = createScheduler({ retention: 0.9 });
		let memory: Memory | undefined;
		for (let i = 0; i < 10; i++) {
			memory = scheduler.grade(memory, { card: CARD, reading: { ...START, at: START.at + i }, rating: 'easy' });
		}
		expect(memory?.difficulty).toBe(1);
	});

	it('climbs six learning steps without skipping one', () => {
		const scheduler = createScheduler({
			retention: 0.9,
			fuzz: false,
			steps: { learning: [1, 10, 30, 60, 360, 720], relearning: [10] }
		});
		let memory = scheduler.grade(undefined, { card: CARD, reading: START, rating: 'again' });
		const minutes: number[] = [];
		while (memory.phase === 'learning') {
			const reading = { at: memory.due, offsetMinutes: 0 };
			memory = scheduler.grade(memory, { card: CARD, reading, rating: 'good' });
			if (memory.phase === 'learning') minutes.push((memory.due - reading.at) / 60_000);
		}
		expect(minutes).toEqual([10, 30, 60, 360, 720]);
		expect(memory.phase).toBe('review');
	});
});
