import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { Edition, KeptDeck } from '#core/decks/update/edition.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';

/** A deck as a list shows it. */
export interface DeckSummary {
	readonly id: DeckId;
	readonly title: string;
	readonly cardCount: number;
	readonly addedAt: Instant;
	readonly changedAt: Instant;
}

/** Keeps decks and their cards. It knows nothing of progress. */
export interface DeckStore {
	/** All decks, newest first. */
	list(): Promise<readonly DeckSummary[]>;
	get(id: DeckId): Promise<Deck | undefined>;
	cards(ids: readonly CardId[]): Promise<readonly Card[]>;
	/** Adds the deck or replaces the one of its id, in one transaction. Progress of cards that keep their id is untouched. */
	save(deck: Deck, now: Instant): Promise<void>;
	/**
	 * What the deck's author last published, as it was taken in here. It outlives the removal of the deck for a while, so that
	 * one that is put back can still be updated.
	 */
	edition(id: DeckId): Promise<Edition | undefined>;
	/** Saves a deck together with what its author published, in one transaction; without an edition the old one is forgotten. */
	take(kept: KeptDeck, now: Instant): Promise<void>;
	/** Replaces one card of a deck that is here, by its id; false when there is no such card. Its progress is untouched. */
	saveCard(deckId: DeckId, card: Card, now: Instant): Promise<boolean>;
	/** Takes the deck and its cards away; the review log keeps every entry, so that putting the deck back restores progress. */
	remove(id: DeckId): Promise<void>;
}
