import type { Card } from '#core/cards/card.ts';
import { byLogOrder } from '#core/reviews/effective-events.ts';
import type { Edition } from '#core/decks/update/edition.ts';
import type { Review } from '#core/reviews/review.ts';
import type { CardRef, Memory } from '#core/schedule/memory.ts';
import type { CardId, DeckId, DocumentId } from '#core/shared/ids.ts';
import { defaultReplay } from '../default-replay.ts';
import { DEFAULT_SETTINGS, drawDeviceName } from '../default-settings.ts';
import { suggestedChoices } from '../deck-choices.ts';
import type { DeckChoices } from '../deck-choices.ts';
import type { RemovedDeck } from '../deck-store.ts';
import { documentsNamed } from '../document-store.ts';
import type { StoredDocument } from '../document-store.ts';
import type { Settings } from '../settings-store.ts';
import type { Snapshot, StoredDeck } from '../snapshot.ts';
import type { StoreOptions } from '../stores.ts';

/** A card with its deck, as it can be found by its id. */
export interface HeldCard {
	readonly ref: CardRef;
	readonly card: Card;
}

/** Everything that is held in memory. Only the log and the decks are true; memories are replayed from them. */
export class MemoryState {
	readonly decks = new Map<DeckId, StoredDeck>();
	readonly editions = new Map<DeckId, Edition>();
	readonly cards = new Map<CardId, HeldCard>();
	readonly choices = new Map<DeckId, DeckChoices>();
	readonly documents = new Map<DocumentId, StoredDocument>();
	readonly log = new Map<CardId, Review[]>();
	readonly memories = new Map<CardId, Memory>();
	/** What the last replacement of everything pushed aside. */
	aside: Snapshot | undefined;
	settings: Settings;
	hasChosen = false;
	sequence = 0;
	readonly #replay: NonNullable<StoreOptions['replay']>;

	constructor(options: StoreOptions) {
		this.#replay = options.replay ?? defaultReplay();
		this.settings = { ...DEFAULT_SETTINGS, device: (options.drawDevice ?? drawDeviceName)() };
	}

	eventsOf(cardId: CardId): readonly Review[] {
		return this.log.get(cardId) ?? [];
	}

	all(): readonly Review[] {
		return [...this.log.values()].flat().sort(byLogOrder);
	}

	/** Adds an event unless it is there. */
	append(event: Review): boolean {
		const events = this.eventsOf(event.cardId);
		if (events.some(({ id }) => id === event.id)) return false;
		this.log.set(event.cardId, [...events, structuredClone(event)].sort(byLogOrder));
		if (event.device === this.settings.device) this.sequence = Math.max(this.sequence, event.sequence);
		return true;
	}

	setMemory(cardId: CardId, memory: Memory | undefined): void {
		if (memory === undefined || !this.cards.has(cardId)) this.memories.delete(cardId);
		else this.memories.set(cardId, memory);
	}

	replayCard(cardId: CardId): void {
		const held = this.cards.get(cardId);
		this.setMemory(cardId, held && this.#replay(this.eventsOf(cardId), held.ref));
	}

	putDocuments(documents: readonly StoredDocument[]): void {
		for (const stored of documents) this.documents.set(stored.id, structuredClone(stored));
	}

	/** A deck that comes here for the first time begins with what its author suggests; one that comes back does not. */
	takeDeck(stored: StoredDeck): void {
		const { deck } = stored;
		const isKnown = this.decks.has(deck.id) || this.choices.has(deck.id);
		if (!isKnown) this.choices.set(deck.id, suggestedChoices(deck));
		this.putDeck(stored);
	}

	putDeck(stored: StoredDeck): void {
		const { deck } = stored;
		const kept = new Set(deck.cards.map(({ id }) => id));
		for (const card of this.decks.get(deck.id)?.deck.cards ?? []) if (!kept.has(card.id)) this.dropCard(card.id);
		this.decks.set(deck.id, structuredClone(stored));
		for (const card of deck.cards) {
			const ref = { cardId: card.id, deckId: deck.id, group: card.group };
			this.cards.set(card.id, { ref, card: structuredClone(card) });
			const memory = this.memories.get(card.id);
			if (memory === undefined) this.replayCard(card.id);
			else this.memories.set(card.id, { ...memory, ...ref });
		}
	}

	putEdition(id: DeckId, edition: Edition | undefined): void {
		if (edition === undefined) this.editions.delete(id);
		else this.editions.set(id, structuredClone(edition));
	}

	dropCard(id: CardId): void {
		this.cards.delete(id);
		this.memories.delete(id);
	}

	/** Takes a deck away, and the documents that no card names any more. */
	dropDeck(id: DeckId): RemovedDeck | undefined {
		const deck = this.decks.get(id);
		if (deck === undefined) return undefined;
		for (const card of deck.deck.cards) this.dropCard(card.id);
		this.decks.delete(id);
		const still = documentsNamed([...this.cards.values()].map(({ card }) => card));
		const unnamed = [...this.documents.values()].filter((document) => !still.has(document.id));
		for (const document of unnamed) this.documents.delete(document.id);
		const named = documentsNamed(deck.deck.cards);
		return { deck, documents: unnamed.filter((document) => named.has(document.id)) };
	}
}
