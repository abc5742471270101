import type { CardId, DeckId, ReviewId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

/** How well the learner knew it. *Hard* is a pass: remembered, with effort. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';
export const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/** Days since 1970-01-01 by the learner's own calendar, each day beginning at the rollover hour (04:00). */
export type StudyDay = number;

interface EventBase {
	readonly id: ReviewId;
	readonly cardId: CardId;
	readonly deckId: DeckId;
	readonly at: Instant;
	/** Offset from UTC in minutes east when it happened; travel later cannot rewrite the day. */
	readonly offsetMinutes: number;
	readonly day: StudyDay;
	readonly device: string;
	/** Counts this device's events up from 1. */
	readonly sequence: number;
}

/** One graded answer. Written once, never changed. */
export interface GradeEvent extends EventBase {
	readonly type: 'grade';
	readonly rating: Rating;
	readonly mode: 'flip' | 'choice' | 'typed' | 'number' | 'order' | 'match';
	/** From question shown to grade given, at most 60,000. */
	readonly tookMs: number;
	/** When the card was promised to come back (fuzz included). */
	readonly due: Instant;
	/** How many grades the card had before this one, as far as this device knew; replay tells by it when another device graded too. */
	readonly reps: number;
	/** The chance of recall that `due` aims at; absent: 0.9. */
	readonly retention?: number;
}

/** Takes an earlier event of this card back. The earlier one stays in the log. */
export interface UndoEvent extends EventBase {
	readonly type: 'undo';
	readonly undoes: ReviewId;
}

/** Puts a card aside until its next study day (`bury`) or until further notice (`suspend`), or brings it back. */
export interface SetAsideEvent extends EventBase {
	readonly type: 'bury' | 'suspend' | 'restore';
}

/** Marks a card that its learner wants to come back to, or takes the mark away. The schedule is as it was. */
export interface FlagEvent extends EventBase {
	readonly type: 'flag' | 'unflag';
}

/** An entry of the append-only log: the only truth about what the learner did. */
export type Review = GradeEvent | UndoEvent | SetAsideEvent | FlagEvent;
