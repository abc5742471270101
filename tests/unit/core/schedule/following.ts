import type { Rating } from '#core/reviews/review.ts';
import type { Fsrs, FsrsState } from '#core/schedule/fsrs.ts';
import type { CardRef, Memory } from '#core/schedule/memory.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import type { SchedulerOptions } from '#core/schedule/scheduler.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import type { ClockReading } from '#core/shared/instant.ts';

export const CARD: CardRef = { cardId: asCardId('vectors/one'), deckId: asDeckId('vectors'), group: 'one' };
export const START: ClockReading = { at: Date.UTC(2022, 10, 29, 12, 30), offsetMinutes: 0 };

const LETTERS: Record<string, Rating> = { A: 'again', H: 'hard', G: 'good', E: 'easy' };

/** `AGE`: again, good, easy. */
export const ratings = (letters: string): Rating[] => Array.from(letters, (letter) => LETTERS[letter] ?? 'good');

export const DEFAULTS = { retention: 0.9, maximumIntervalDays: 36_500, fuzz: false, shortTerm: true };

/** The published weights of FSRS-6. */
export const WEIGHTS = [
	0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629, 1.6483,
	0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
];

/** Answers each time on the day when the card is due, and gives each interval in days and each memory. */
export function follow(options: Partial<SchedulerOptions>, letters: string) {
	const scheduler = createScheduler({ fuzz: false, ...options });
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

/** The model's state after answers that lie so many days apart. */
export function states(fsrs: Fsrs, letters: string, elapsed: readonly number[]): FsrsState {
	let state: FsrsState | undefined;
	for (const [i, rating] of ratings(letters).entries()) state = fsrs.next(state, elapsed[i] ?? 0, rating);
	if (state === undefined) throw new Error('No answer was given');
	return state;
}
