import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { KeptDeck } from '#core/decks/update/edition.ts';
import type { DeckId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';
import { changedChoices } from '../deck-choices.ts';
import type { ChoicesChange } from '../deck-choices.ts';
import type { DeckStore, RemovedDeck } from '../deck-store.ts';
import type { Connection } from './connection.ts';
import { forgetOldEditions, putEdition } from './editions.ts';
import type { LoadReplay } from './merge-reviews.ts';
import { putDeckBack, removeDeck } from './remove-deck.ts';
import { saveCard } from './save-card.ts';
import { saveDeck } from './save-deck.ts';

/** Everything by which decks change in IndexedDB. */
export class DeckWriter implements Omit<DeckStore, 'list' | 'get' | 'cards' | 'edition'> {
	readonly #connection: Connection;
	readonly #loadReplay: LoadReplay;

	constructor(connection: Connection, loadReplay: LoadReplay) {
		this.#connection = connection;
		this.#loadReplay = loadReplay;
	}

	async save(deck: Deck, now: Instant): Promise<void> {
		const replay = await this.#loadReplay();
		return this.#connection.write(async (db) => {
			const addedAt = (await db.decks.get(deck.id))?.addedAt ?? now;
			await saveDeck(db, { deck, addedAt, changedAt: now }, replay);
		});
	}

	async take({ deck, edition }: KeptDeck, now: Instant): Promise<void> {
		const replay = await this.#loadReplay();
		return this.#connection.write(async (db) => {
			const addedAt = (await db.decks.get(deck.id))?.addedAt ?? now;
			await saveDeck(db, { deck, addedAt, changedAt: now }, replay);
			await putEdition(db, deck.id, edition);
			await forgetOldEditions(db, now);
		});
	}

	rename(id: DeckId, title: string, now: Instant): Promise<boolean> {
		return this.#connection.write(async (db) => {
			const row = await db.decks.get(id);
			if (row !== undefined) await db.decks.put({ ...row, deck: { ...row.deck, title }, changedAt: now });
			return row !== undefined;
		});
	}

	choose(id: DeckId, change: ChoicesChange): Promise<void> {
		return this.#connection.write(async (db) => {
			const row = await db.choices.get(id);
			await db.choices.put({ deckId: id, choices: changedChoices(row?.choices ?? {}, change) });
		});
	}

	saveCard(deckId: DeckId, card: Card, now: Instant): Promise<boolean> {
		return this.#connection.write((db) => saveCard(db, [deckId, card], now));
	}

	remove(id: DeckId): Promise<RemovedDeck | undefined> {
		return this.#connection.write((db) => removeDeck(db, id));
	}

	async putBack(removed: RemovedDeck): Promise<void> {
		const replay = await this.#loadReplay();
		return this.#connection.write((db) => putDeckBack(db, removed, replay));
	}
}
