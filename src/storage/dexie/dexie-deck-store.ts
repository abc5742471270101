import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { Edition } from '#core/decks/update/edition.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';
import type { DeckChoices } from '../deck-choices.ts';
import type { DeckStore, DeckSummary, RemovedDeck } from '../deck-store.ts';
import { newestFirst } from '../snapshot.ts';
import { cardsOf } from './cards-of.ts';
import type { Connection } from './connection.ts';
import type { DeckWriter } from './deck-writer.ts';
import type { LoadReplay } from './merge-reviews.ts';
import type { DeckRow } from './rows.ts';

const summaryOf = ({ id, deck, cardCount, addedAt, changedAt }: DeckRow, choices: DeckChoices = {}): DeckSummary => ({
	id,
	title: deck.title,
	cardCount,
	addedAt,
	changedAt,
	choices
});

/** Decks and their cards in IndexedDB. */
export class DexieDeckStore implements DeckStore {
	readonly #connection: Connection;
	readonly #loadReplay: LoadReplay;

	constructor(connection: Connection, loadReplay: LoadReplay) {
		this.#connection = connection;
		this.#loadReplay = loadReplay;
	}

	async list(): Promise<readonly DeckSummary[]> {
		const [rows, chosen] = await this.#connection.read((db) => Promise.all([db.decks.toArray(), db.choices.toArray()]));
		const choices = new Map(chosen.map((row) => [row.deckId, row.choices]));
		return rows.map((row) => summaryOf(row, choices.get(row.id))).sort(newestFirst);
	}

	get(id: DeckId): Promise<Deck | undefined> {
		return this.#connection.readAtOnce(async (db) => {
			const [row, cards] = await Promise.all([db.decks.get(id), cardsOf(db, id)]);
			return row && { ...row.deck, cards: cards.map(({ card }) => card) };
		});
	}

	async cards(ids: readonly CardId[]): Promise<readonly Card[]> {
		const rows = await this.#connection.read((db) => db.cards.bulkGet([...ids]));
		return rows.flatMap((row) => row?.card ?? []);
	}

	async edition(id: DeckId): Promise<Edition | undefined> {
		return (await this.#connection.read((db) => db.editions.get(id)))?.edition;
	}

	async save(...given: Parameters<DeckStore['save']>): Promise<void> {
		return (await this.#writer()).save(...given);
	}

	async take(...given: Parameters<DeckStore['take']>): Promise<void> {
		return (await this.#writer()).take(...given);
	}

	async rename(...given: Parameters<DeckStore['rename']>): Promise<boolean> {
		return (await this.#writer()).rename(...given);
	}

	async choose(...given: Parameters<DeckStore['choose']>): Promise<void> {
		return (await this.#writer()).choose(...given);
	}

	async saveCard(...given: Parameters<DeckStore['saveCard']>): Promise<boolean> {
		return (await this.#writer()).saveCard(...given);
	}

	async remove(...given: Parameters<DeckStore['remove']>): Promise<RemovedDeck | undefined> {
		return (await this.#writer()).remove(...given);
	}

	async putBack(...given: Parameters<DeckStore['putBack']>): Promise<void> {
		return (await this.#writer()).putBack(...given);
	}

	/** Decks are saved and removed seldom: a session does not wait for the code that does it. */
	async #writer(): Promise<DeckWriter> {
		const { DeckWriter } = await import('./deck-writer.ts');
		return new DeckWriter(this.#connection, this.#loadReplay);
	}
}
