import type { Review, StudyDay } from '#core/reviews/review.ts';
import type { Memory } from '#core/schedule/memory.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';

/** One event and the memory that the card has after it (`undefined`: new again). */
export interface Recorded {
	readonly event: Review;
	readonly memory: Memory | undefined;
}

/** Reviews done on one study day, over all decks or in one. */
export interface DayCount {
	readonly day: StudyDay;
	readonly deckId: DeckId;
	readonly reviews: number;
	/** First grades of cards never seen before. */
	readonly fresh: number;
	readonly again: number;
	readonly tookMs: number;
}

/** Keeps the append-only log, and beside it the memory cache and the day histogram that follow from it. */
export interface ReviewStore {
	/**
	 * Appends one event, sets the card's memory and counts the day: all in one transaction, or nothing.
	 * `decide` runs inside it, on what is stored at that moment; the promise settles when the write is durable.
	 */
	record(
		cardId: CardId,
		decide: (memory: Memory | undefined, events: readonly Review[]) => Recorded
	): Promise<Recorded>;
	/** Adds events of another device or a backup; an event that is there already is left alone. Touched cards are replayed. */
	merge(events: readonly Review[]): Promise<{ readonly added: number }>;
	/** All events of one card, oldest first. */
	eventsOf(cardId: CardId): Promise<readonly Review[]>;
	/** The newest events of this device, newest first. */
	latest(limit: number): Promise<readonly Review[]>;
	/** The whole log, oldest first. */
	all(): Promise<readonly Review[]>;
	memoryOf(cardId: CardId): Promise<Memory | undefined>;
	memories(deckId: DeckId): Promise<readonly Memory[]>;
	/** Memories with `due <= until`, soonest first, neither suspended nor buried on `day`. */
	due(deckId: DeckId, until: Instant, day: StudyDay, limit: number): Promise<readonly Memory[]>;
	/** Cards of the deck that were never graded, in the author's order. */
	fresh(deckId: DeckId, limit: number): Promise<readonly { readonly cardId: CardId; readonly group: string }[]>;
	/** Day counts from `from` to `to`, both included. */
	histogram(from: StudyDay, to: StudyDay): Promise<readonly DayCount[]>;
}
