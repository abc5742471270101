import type { StudyDay } from '../reviews/review.ts';
import type { CardId, DeckId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

/** The rules that `createScheduler` and `replay` follow; raised whenever the same log would give another memory. */
export const MEMORY_VERSION = 1;

/** The chance of recall at which a card comes back, unless its learner wants another. */
export const DEFAULT_RETENTION = 0.9;

/** Which card a memory is of, and which cards are its siblings. */
export interface CardRef {
	readonly cardId: CardId;
	readonly deckId: DeckId;
	readonly group: string;
}

/** Where a card stands. A cache: replaying the card's reviews gives the same value. Absent = never touched (new). */
export interface Memory extends CardRef {
	/** `new` only for a card that was set aside before its first grade: its stability, difficulty and times are 0. */
	readonly phase: 'new' | 'learning' | 'review' | 'relearning';
	/** Index into the (re)learning steps; 0 in review. */
	readonly step: number;
	/** FSRS stability: days until the chance of recall falls to 0.9. */
	readonly stability: number;
	/** FSRS difficulty, 1–10. */
	readonly difficulty: number;
	readonly reps: number;
	readonly lapses: number;
	/** (Re)learning: the exact moment. Review: the beginning of its study day. */
	readonly due: Instant;
	readonly dueDay: StudyDay;
	readonly lastAt: Instant;
	readonly lastDay: StudyDay;
	readonly suspended: boolean;
	/** The learner wants to come back to it. */
	readonly flagged?: true;
	/** Hidden before this study day. */
	readonly buriedUntil?: StudyDay;
	/** Which rules computed it; a different number means: replay. */
	readonly version: number;
}
