import type { DeckId } from '#core/shared/ids.ts';
import type { RemovedDeck } from '../deck-store.ts';
import { documentsNamed } from '../document-store.ts';
import type { StoredDocument } from '../document-store.ts';
import { unsettle } from './caches.ts';
import { cardsOf } from './cards-of.ts';
import type { Replay } from './merge-reviews.ts';
import type { RectoDatabase } from './recto-database.ts';
import { putDeck } from './save-deck.ts';

/** Takes away the documents that no card names, and gives them. There are few documents, and none for most readers. */
async function takeUnnamed(db: RectoDatabase): Promise<StoredDocument[]> {
	const ids = await db.documents.toCollection().primaryKeys();
	if (ids.length === 0) return [];
	const named = documentsNamed((await db.cards.toArray()).map(({ card }) => card));
	const unnamed = ids.filter((id) => !named.has(id));
	const documents = await db.documents.bulkGet(unnamed);
	await db.documents.bulkDelete(unnamed);
	return documents.filter((document) => document !== undefined);
}

/** Takes a deck, its cards, their caches and the documents of no other deck away within the running transaction. The log stays. */
export async function removeDeck(db: RectoDatabase, id: DeckId): Promise<RemovedDeck | undefined> {
	const [row, rows] = await Promise.all([db.decks.get(id), cardsOf(db, id)]);
	if (row === undefined) return undefined;
	const ids = rows.map((card) => card.id);
	await Promise.all([db.decks.delete(id), db.cards.bulkDelete(ids), unsettle(db, ids)]);
	const cards = rows.map(({ card }) => card);
	const named = documentsNamed(cards);
	const documents = (await takeUnnamed(db)).filter((document) => named.has(document.id));
	return { deck: { deck: { ...row.deck, cards }, addedAt: row.addedAt, changedAt: row.changedAt }, documents };
}

/** Puts a deck and its documents where they were, within the running transaction. */
export async function putDeckBack(db: RectoDatabase, { deck, documents }: RemovedDeck, replay: Replay): Promise<void> {
	await db.documents.bulkPut(documents);
	await putDeck(db, deck, replay);
}
