import type { DayCount } from '#core/reviews/day-count.ts';
import type { Review, StudyDay } from '#core/reviews/review.ts';
import type { Decision, Standing } from '#core/schedule/decide.ts';
import type { Memory } from '#core/schedule/memory.ts';
import type { FreshCard } from '#core/schedule/queue.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';

export type { DayCount } from '#core/reviews/day-count.ts';

/** One event and the memory that the card has after it (`undefined`: new again). */
export type Recorded = Decision;

/** Cards in review that come back on one study day, in one deck. */
export interface DueCount {
	readonly deckId: DeckId;
	readonly day: StudyDay;
	readonly reviews: number;
}

/** Keeps the append-only log, and beside it the memory cache and the day counts that follow from it. */
export interface ReviewStore {
	/**
	 * Appends one event, sets the card's memory and counts the day: all in one transaction, or nothing.
	 * `decide` runs inside it, on what is stored at that moment; the promise settles when the write is durable.
	 * An event whose id is in the log already changes nothing. The ready-made ones are in `#core/schedule/decide.ts`.
	 */
	record(cardId: CardId, decide: (standing: Standing) => Recorded): Promise<Recorded>;
	/** Adds events of another device or a backup; an event that is there already is left alone. Touched cards are replayed. */
	merge(events: readonly Review[]): Promise<{ readonly added: number }>;
	/** All events of one card, oldest first. */
	eventsOf(cardId: CardId): Promise<readonly Review[]>;
	/** The newest events of this device, newest first. */
	latest(limit: number): Promise<readonly Review[]>;
	/** The whole log, oldest first. */
	all(): Promise<readonly Review[]>;
	memoryOf(cardId: CardId): Promise<Memory | undefined>;
	/** Memories of every card of the deck that was ever graded or set aside. */
	memories(deckId: DeckId): Promise<readonly Memory[]>;
	/**
	 * Cards in review with `dueDay <= day`, longest overdue first, neither suspended nor buried on `day`. Behind them those that
	 * `wasGradedAhead`, whatever they were promised.
	 */
	due(deckId: DeckId, day: StudyDay, limit: number): Promise<readonly Memory[]>;
	/** Cards in (re)learning with `dueDay <= day` or graded ahead, soonest first, neither suspended nor buried on `day`. */
	learning(deckId: DeckId, day: StudyDay): Promise<readonly Memory[]>;
	/** Cards of the deck that were never graded, in the author's order, neither suspended nor buried on `day`. */
	fresh(deckId: DeckId, day: StudyDay, limit: number): Promise<readonly FreshCard[]>;
	/** Cards of the deck whose newest grade was on `day`; their siblings wait until tomorrow. */
	gradedOn(deckId: DeckId, day: StudyDay): Promise<readonly Memory[]>;
	/** What was done from `from` to `to`, both included: one count per day and deck on which something was done. */
	histogram(from: StudyDay, to: StudyDay): Promise<readonly DayCount[]>;
	/** Cards in review that come back until `until` (included), per deck and day; what is overdue stands on its own past day. */
	forecast(until: StudyDay): Promise<readonly DueCount[]>;
	/** Makes every memory and every count anew from the log; slow, for repair. */
	rebuild(): Promise<void>;
}
