import type { CardId, DeckId, ReviewId } from '../shared/ids.ts';
import type { ClockReading, Instant } from '../shared/instant.ts';
import type { FlagEvent, GradeEvent, Rating, Review, SetAsideEvent, StudyDay, UndoEvent } from './review.ts';
import { reviewId, timeOfReviewId } from './review-id.ts';
import { studyDayOf } from './study-day.ts';

/** An answer that took longer counts as this long: the learner had walked away. */
export const LONGEST_ANSWER_MS = 60_000;

/** What every event needs to know: whose it is, when it happened, and what this device wrote before. */
export interface EventContext {
	readonly cardId: CardId;
	readonly deckId: DeckId;
	readonly reading: ClockReading;
	/** The study day that it counts to; absent: the one that the reading is in. */
	readonly day?: StudyDay | undefined;
	readonly device: string;
	/** The next number of this device's count. */
	readonly sequence: number;
	/** The card's newest event: a later one sorts behind it even when the clock was set back in between. */
	readonly after?: Review | undefined;
}

/** What a learner's answer adds to its context. */
export interface GradeDetails {
	readonly rating: Rating;
	readonly mode: GradeEvent['mode'];
	readonly tookMs: number;
	readonly due: Instant;
	readonly reps: number;
	readonly retention?: number;
}

function stamp(context: EventContext): Omit<UndoEvent, 'type' | 'undoes'> {
	const { cardId, deckId, reading, day = studyDayOf(reading), device, sequence, after } = context;
	const floor = after === undefined ? 0 : timeOfReviewId(after.id) + 1;
	const id = reviewId({ time: Math.max(reading.at, floor), device, sequence });
	return {
		id,
		cardId,
		deckId,
		at: reading.at,
		offsetMinutes: reading.offsetMinutes,
		day,
		device,
		sequence
	};
}

/** One graded answer, ready for the log. */
export function gradeEvent(context: EventContext, details: GradeDetails): GradeEvent {
	const tookMs = Math.min(LONGEST_ANSWER_MS, Math.max(0, Math.round(details.tookMs)));
	return { ...stamp(context), ...details, type: 'grade', tookMs };
}

/** Takes back an earlier event of the same card. */
export function undoEvent(context: EventContext, undoes: ReviewId): UndoEvent {
	return { ...stamp(context), type: 'undo', undoes };
}

/** Marks a card, or takes its mark away. */
export function flagEvent(context: EventContext, isFlagged: boolean): FlagEvent {
	return { ...stamp(context), type: isFlagged ? 'flag' : 'unflag' };
}

/** Hides a card until tomorrow (`bury`) or until further notice (`suspend`), or brings it back (`restore`). */
export function setAsideEvent(context: EventContext, type: SetAsideEvent['type']): SetAsideEvent {
	return { ...stamp(context), type };
}
