import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import { REST_MS, type Edition, type KeptDeck } from '#core/decks/update/edition.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';
import { changedChoices } from '../deck-choices.ts';
import type { ChoicesChange } from '../deck-choices.ts';
import type { DeckStore, DeckSummary, RemovedDeck } from '../deck-store.ts';
import { newestFirst } from '../snapshot.ts';
import type { MemoryState } from './memory-state.ts';

/** Decks in memory. */
export class MemoryDeckStore implements DeckStore {
	readonly #state: MemoryState;

	constructor(state: MemoryState) {
		this.#state = state;
	}

	list(): Promise<readonly DeckSummary[]> {
		const summaries = [...this.#state.decks.values()].map(({ deck, addedAt, changedAt }) => ({
			id: deck.id,
			title: deck.title,
			cardCount: deck.cards.length,
			addedAt,
			changedAt,
			choices: this.#state.choices.get(deck.id) ?? {}
		}));
		return Promise.resolve(summaries.sort(newestFirst));
	}

	get(id: DeckId): Promise<Deck | undefined> {
		return Promise.resolve(this.#state.decks.get(id)?.deck);
	}

	cards(ids: readonly CardId[]): Promise<readonly Card[]> {
		return Promise.resolve(ids.flatMap((id) => this.#state.cards.get(id)?.card ?? []));
	}

	save(deck: Deck, now: Instant): Promise<void> {
		const addedAt = this.#state.decks.get(deck.id)?.addedAt ?? now;
		this.#state.takeDeck({ deck, addedAt, changedAt: now });
		return Promise.resolve();
	}

	edition(id: DeckId): Promise<Edition | undefined> {
		return Promise.resolve(this.#state.editions.get(id));
	}

	async take({ deck, edition }: KeptDeck, now: Instant): Promise<void> {
		await this.save(deck, now);
		this.#state.putEdition(deck.id, edition);
		const { decks, editions } = this.#state;
		for (const [id, { at }] of editions) if (!decks.has(id) && now - at >= REST_MS) editions.delete(id);
	}

	saveCard(deckId: DeckId, card: Card, now: Instant): Promise<boolean> {
		const stored = this.#state.decks.get(deckId);
		if (stored?.deck.cards.some(({ id }) => id === card.id) !== true) return Promise.resolve(false);
		const cards = stored.deck.cards.map((other) => (other.id === card.id ? card : other));
		this.#state.putDeck({ ...stored, deck: { ...stored.deck, cards }, changedAt: now });
		return Promise.resolve(true);
	}

	rename(id: DeckId, title: string, now: Instant): Promise<boolean> {
		const stored = this.#state.decks.get(id);
		if (stored === undefined) return Promise.resolve(false);
		this.#state.putDeck({ ...stored, deck: { ...stored.deck, title }, changedAt: now });
		return Promise.resolve(true);
	}

	choose(id: DeckId, change: ChoicesChange): Promise<void> {
		this.#state.choices.set(id, changedChoices(this.#state.choices.get(id) ?? {}, change));
		return Promise.resolve();
	}

	remove(id: DeckId): Promise<RemovedDeck | undefined> {
		return Promise.resolve(this.#state.dropDeck(id));
	}

	putBack({ deck, documents }: RemovedDeck): Promise<void> {
		this.#state.putDocuments(documents);
		this.#state.putDeck(deck);
		return Promise.resolve();
	}
}
