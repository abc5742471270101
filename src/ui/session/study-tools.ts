import type { ClockReading } from '#core/shared/instant.ts';
import type { Random } from '#core/shared/random.ts';
import type { Stores } from '#storage/stores.ts';
import type { Grading } from './grading.ts';

/** What the rooms for studying and for quizzes ask of the app around them. */
export interface Around {
	stores(): Promise<Stores>;
	/** What judges and schedules an answer; fetched at the first call. */
	grading(): Promise<Grading>;
	now(): ClockReading;
	/** The same sequence for the same purpose, as long as the app is open. */
	random(purpose: string): Random;
	/** Another sequence at each call. */
	anew(purpose: string): Random;
}

/** What a sitting works with. */
export interface StudyTools {
	readonly stores: Stores;
	readonly grading: () => Promise<Grading>;
	readonly now: () => ClockReading;
	readonly random: (purpose: string) => Random;
}
