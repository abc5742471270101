import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATINGS } from '#core/reviews/review.ts';
import type { Rating } from '#core/reviews/review.ts';
import { studyDayOf, studyDayStart } from '#core/reviews/study-day.ts';
import type { CardRef, Memory } from '#core/schedule/memory.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import type { Outcome } from '#core/schedule/scheduler.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '#core/shared/instant.ts';
import type { ClockReading } from '#core/shared/instant.ts';

const card = (name: string): CardRef => ({ cardId: asCardId(`d/${name}`), deckId: asDeckId('d'), group: name });
const NOON: ClockReading = { at: Date.UTC(2026, 10, 23, 12), offsetMinutes: 0 };
const later = ({ at, offsetMinutes }: ClockReading, ms: number): ClockReading => ({ at: at + ms, offsetMinutes });

/** Minutes until an outcome, whatever it is counted in. */
const length = ({ interval }: Outcome): number => ('minutes' in interval ? interval.minutes : interval.days * 1440);

const ratingsOf = fc.array(fc.constantFrom(...RATINGS), { minLength: 1, maxLength: 30 });
const waitsOf = fc.array(fc.integer({ min: -40 * DAY_MS, max: 400 * DAY_MS }), { minLength: 30, maxLength: 30 });

/** Some life of a card: ratings with any time between them, backwards included. */
function live(retention: number, ratings: readonly Rating[], waits: readonly number[]): Memory[] {
	const scheduler = createScheduler({ retention });
	const memories: Memory[] = [];
	let reading = NOON;
	for (const [i, rating] of ratings.entries()) {
		memories.push(scheduler.grade(memories.at(-1), { card: card('life'), reading, rating }));
		reading = later(reading, waits[i] ?? 0);
	}
	return memories;
}

describe('the scheduler', { timeout: 60_000 }, () => {
	it('gives a thousand cards exactly the interval that it showed, however long the learner thinks', () => {
		const scheduler = createScheduler({ retention: 0.9 });
		fc.assert(
			fc.property(ratingsOf, waitsOf, fc.integer({ min: 0, max: HOUR_MS }), (ratings, waits, thinking) => {
				const memory = live(0.9, ratings, waits).at(-1);
				const shown = later(NOON, 500 * DAY_MS);
				const preview = scheduler.preview(memory, { card: card('life'), reading: shown });
				const answered = later(shown, thinking);
				for (const rating of RATINGS) {
					const graded = scheduler.grade(memory, { card: card('life'), reading: answered, rating });
					const { interval } = preview[rating];
					if ('days' in interval) expect(graded.dueDay - graded.lastDay).toBe(interval.days);
					else expect(graded.due - answered.at).toBe(interval.minutes * MINUTE_MS);
				}
			}),
			{ numRuns: 1_000 }
		);
	});

	it('never offers a better grade a shorter interval', () => {
		fc.assert(
			fc.property(ratingsOf, waitsOf, fc.constantFrom(0.7, 0.8, 0.9, 0.97), (ratings, waits, retention) => {
				const scheduler = createScheduler({ retention });
				for (const memory of [undefined, ...live(retention, ratings, waits)]) {
					const reading = memory === undefined ? NOON : { at: memory.due, offsetMinutes: 0 };
					const preview = scheduler.preview(memory, { card: card('life'), reading });
					const lengths = RATINGS.map((rating) => length(preview[rating]));
					expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
				}
			})
		);
	});

	it('keeps every memory within its bounds, whatever the clock does', () => {
		fc.assert(
			fc.property(ratingsOf, waitsOf, (ratings, waits) => {
				for (const memory of live(0.9, ratings, waits)) {
					expect(memory.stability).toBeGreaterThan(0);
					expect(memory.difficulty).toBeGreaterThanOrEqual(1);
					expect(memory.difficulty).toBeLessThanOrEqual(10);
					expect(memory.due).toBeGreaterThan(memory.lastAt - DAY_MS);
					expect(memory.dueDay).toBeGreaterThanOrEqual(memory.lastDay);
				}
			})
		);
	});

	it('counts a clock that was set back as no time at all', () => {
		const scheduler = createScheduler({ retention: 0.9 });
		const first = scheduler.grade(undefined, { card: card('a'), reading: NOON, rating: 'easy' });
		const back = scheduler.grade(first, { card: card('a'), reading: later(NOON, -1_000 * DAY_MS), rating: 'good' });
		const same = scheduler.grade(first, { card: card('a'), reading: NOON, rating: 'good' });
		expect(back.stability).toBe(same.stability);
	});

	it('counts study days, not hours and not the days of Greenwich', () => {
		const scheduler = createScheduler({ retention: 0.9 });
		const evening: ClockReading = { at: Date.UTC(2026, 10, 23, 23, 50), offsetMinutes: 0 };
		const first = scheduler.grade(undefined, { card: card('a'), reading: evening, rating: 'easy' });
		const afterMidnight = scheduler.grade(first, {
			card: card('a'),
			reading: later(evening, 20 * MINUTE_MS),
			rating: 'good'
		});
		const nextMorning = scheduler.grade(first, {
			card: card('a'),
			reading: later(evening, 5 * HOUR_MS),
			rating: 'good'
		});
		expect(afterMidnight.stability).toBeCloseTo(first.stability, 6);
		expect(nextMorning.stability).toBeGreaterThan(first.stability * 1.05);
	});

	it('brings a review back at the beginning of its study day', () => {
		const scheduler = createScheduler({ retention: 0.9 });
		const reading: ClockReading = { at: NOON.at, offsetMinutes: 60 };
		const { due, dueDay } = scheduler.grade(undefined, { card: card('a'), reading, rating: 'easy' });
		expect(due).toBe(studyDayStart(dueDay, 60));
		expect(studyDayOf({ at: due, offsetMinutes: 60 })).toBe(dueDay);
	});

	it('spreads cards of the same history over neighbouring days, each card always alike', () => {
		const dueDays = (): number[] =>
			Array.from({ length: 200 }, (_, i) => {
				const scheduler = createScheduler({ retention: 0.9 });
				const first = scheduler.grade(undefined, { card: card(`n${i}`), reading: NOON, rating: 'easy' });
				const reading = later(NOON, 9 * DAY_MS);
				return scheduler.grade(first, { card: card(`n${i}`), reading, rating: 'good' }).dueDay;
			});
		const days = dueDays();
		expect(new Set(days).size).toBeGreaterThan(3);
		expect(dueDays()).toEqual(days);
	});

	it('counts a lapse only when a card in review is forgotten', () => {
		const scheduler = createScheduler({ retention: 0.9 });
		let memory: Memory | undefined;
		const lapses: number[] = [];
		for (const rating of ['again', 'again', 'easy', 'again', 'again', 'good'] as const) {
			memory = scheduler.grade(memory, { card: card('a'), reading: NOON, rating });
			lapses.push(memory.lapses);
		}
		expect(lapses).toEqual([0, 0, 0, 1, 1, 1]);
		expect(memory?.phase).toBe('review');
		expect(memory?.reps).toBe(6);
	});

	it.each([
		['again', 1, 'learning'],
		['hard', 10, 'learning']
	] as const)('repeats the second step after %s as a learner expects', (rating, minutes, phase) => {
		const scheduler = createScheduler({ retention: 0.9 });
		const second = scheduler.grade(undefined, { card: card('a'), reading: NOON, rating: 'good' });
		const next = scheduler.grade(second, { card: card('a'), reading: NOON, rating });
		expect([(next.due - NOON.at) / MINUTE_MS, next.phase]).toEqual([minutes, phase]);
	});

	it('never promises more than the longest interval', () => {
		const scheduler = createScheduler({ retention: 0.7, maximumIntervalDays: 30 });
		let memory: Memory | undefined;
		for (let i = 0; i < 8; i++) {
			const reading = memory === undefined ? NOON : { at: memory.due, offsetMinutes: 0 };
			const preview = scheduler.preview(memory, { card: card('a'), reading });
			for (const rating of RATINGS) expect(length(preview[rating])).toBeLessThanOrEqual(30 * 1440);
			memory = scheduler.grade(memory, { card: card('a'), reading, rating: 'easy' });
		}
	});

	it('aims at the retention of the answer rather than at its own', () => {
		const [own, lent] = [createScheduler({ retention: 0.8, fuzz: false }), createScheduler({ fuzz: false })];
		const answer = { card: card('a'), reading: NOON, rating: 'easy' } as const;
		expect(lent.grade(undefined, { ...answer, retention: 0.8 })).toEqual(own.grade(undefined, answer));
		expect(lent.grade(undefined, answer).dueDay).toBeLessThan(own.grade(undefined, answer).dueDay);
		const preview = lent.preview(undefined, { card: card('a'), reading: NOON, retention: 0.8 });
		expect(preview.easy.dueDay).toBe(own.grade(undefined, answer).dueDay);
	});

	it('wants more reviews for a higher retention', () => {
		const due = [0.7, 0.8, 0.9, 0.97].map((retention) => {
			const scheduler = createScheduler({ retention, fuzz: false });
			return scheduler.grade(undefined, { card: card('a'), reading: NOON, rating: 'easy' }).due;
		});
		expect(due).toEqual([...due].sort((a, b) => b - a));
		expect(new Set(due).size).toBe(4);
	});
});
