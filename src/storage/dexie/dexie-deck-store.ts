import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { Edition, KeptDeck } from '#core/decks/update/edition.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';
import { changedChoices } from '../deck-choices.ts';
import type { ChoicesChange, DeckChoices } from '../deck-choices.ts';
import type { DeckStore, DeckSummary, RemovedDeck } from '../deck-store.ts';
import { newestFirst } from '../snapshot.ts';
import { cardsOf } from './cards-of.ts';
import type { Connection } from './connection.ts';
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

/** Decks are saved and removed seldom: a session does not wait for the code that does it. */
const saving = () => import('./save-deck.ts');
const removing = () => import('./remove-deck.ts');

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

	async save(deck: Deck, now: Instant): Promise<void> {
		const [{ saveDeck }, replay] = await Promise.all([saving(), this.#loadReplay()]);
		return this.#connection.write(async (db) => {
			const addedAt = (await db.decks.get(deck.id))?.addedAt ?? now;
			await saveDeck(db, { deck, addedAt, changedAt: now }, replay);
		});
	}

	async edition(id: DeckId): Promise<Edition | undefined> {
		return (await this.#connection.read((db) => db.editions.get(id)))?.edition;
	}

	async take({ deck, edition }: KeptDeck, now: Instant): Promise<void> {
		const [{ saveDeck }, { forgetOldEditions, putEdition }, replay] = await Promise.all([
			saving(),
			import('./editions.ts'),
			this.#loadReplay()
		]);
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

	async saveCard(deckId: DeckId, card: Card, now: Instant): Promise<boolean> {
		const { saveCard } = await import('./save-card.ts');
		return this.#connection.write((db) => saveCard(db, [deckId, card], now));
	}

	async remove(id: DeckId): Promise<RemovedDeck | undefined> {
		const { removeDeck } = await removing();
		return this.#connection.write((db) => removeDeck(db, id));
	}

	async putBack(removed: RemovedDeck): Promise<void> {
		const [{ putDeckBack }, replay] = await Promise.all([removing(), this.#loadReplay()]);
		return this.#connection.write((db) => putDeckBack(db, removed, replay));
	}
}
