import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { Edition, KeptDeck } from '#core/decks/update/edition.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { ChoicesChange, DeckChoices } from './deck-choices.ts';
import type { StoredDocument } from './document-store.ts';
import type { StoredDeck } from './snapshot.ts';

/** A deck as a list shows it. */
export interface DeckSummary {
	readonly id: DeckId;
	readonly title: string;
	readonly cardCount: number;
	readonly addedAt: Instant;
	readonly changedAt: Instant;
	readonly choices: DeckChoices;
}

/** A deck that was taken away, with the documents that went with it: all that is needed to put it back as it was. */
export interface RemovedDeck {
	readonly deck: StoredDeck;
	readonly documents: readonly StoredDocument[];
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
	/** Gives a deck that is here another title; false when there is no such deck. Everything else of it is untouched. */
	rename(id: DeckId, title: string, now: Instant): Promise<boolean>;
	/**
	 * Changes what the learner chose for a deck. A deck that comes here for the first time begins with what its author
	 * suggests; from then on only the learner changes it, and removing the deck does not.
	 */
	choose(id: DeckId, change: ChoicesChange): Promise<void>;
	/**
	 * Takes the deck and its cards away, and documents that no card names any more. The review log keeps every entry, so that
	 * putting the deck back restores progress. `undefined`: there is no such deck.
	 */
	remove(id: DeckId): Promise<RemovedDeck | undefined>;
	/** Puts a deck back as it was, with its documents, in one transaction. */
	putBack(removed: RemovedDeck): Promise<void>;
}
