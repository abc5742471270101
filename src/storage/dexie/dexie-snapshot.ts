import type { Card } from '#core/cards/card.ts';
import type { DeckId } from '#core/shared/ids.ts';
import type { DeckChoices } from '../deck-choices.ts';
import { portable } from '../default-settings.ts';
import { newestFirst, withChoices } from '../snapshot.ts';
import type { RestoreMode, Snapshot, StoredDeck } from '../snapshot.ts';
import { readSettings, writeSettings } from './dexie-settings-store.ts';
import { mergeReviews } from './merge-reviews.ts';
import type { Replay } from './merge-reviews.ts';
import type { RectoDatabase } from './recto-database.ts';
import type { CardRow, ChoicesRow, DeckRow } from './rows.ts';
import { saveDeck } from './save-deck.ts';

function storedDecks(
	decks: readonly DeckRow[],
	{ cards, chosen }: { readonly cards: readonly CardRow[]; readonly chosen: readonly ChoicesRow[] }
): StoredDeck[] {
	const choices = new Map(chosen.map((row) => [row.deckId, row.choices]));
	const byDeck = new Map<DeckId, Card[]>(decks.map(({ id }) => [id, []]));
	for (const { deckId, card } of cards.toSorted((a, b) => a.position - b.position)) byDeck.get(deckId)?.push(card);
	return decks.map(({ id, deck, addedAt, changedAt }) =>
		withChoices({ deck: { ...deck, cards: byDeck.get(id) ?? [] }, addedAt, changedAt }, choices.get(id))
	);
}

/** Everything that is true, within the running transaction. */
export async function takeSnapshot(db: RectoDatabase): Promise<Snapshot> {
	const [decks, cards, chosen, documents, reviews, settings] = await Promise.all([
		db.decks.toArray(),
		db.cards.toArray(),
		db.choices.toArray(),
		db.documents.toArray(),
		db.reviews.toArray(),
		readSettings(db)
	]);
	const inOrder = decks.sort(newestFirst);
	return { decks: storedDecks(inOrder, { cards, chosen }), documents, reviews, settings: portable(settings) };
}

/** Empties everything but what the database knows of itself, so that numbers once given are never given again. */
async function clear(db: RectoDatabase): Promise<void> {
	const kept = new Set(['meta', 'backups']);
	await Promise.all(db.tables.filter(({ name }) => !kept.has(name)).map((table) => table.clear()));
}

/** What was chosen here stays; a backup tells only of decks for which nothing was. */
async function restoreChoices(db: RectoDatabase, deckId: DeckId, choices: DeckChoices): Promise<void> {
	if ((await db.choices.get(deckId)) === undefined) await db.choices.put({ deckId, choices });
}

async function restoreDocuments(db: RectoDatabase, documents: Snapshot['documents']): Promise<void> {
	const own = await db.documents.bulkGet(documents.map(({ id }) => id));
	await db.documents.bulkPut(documents.filter(({ addedAt }, i) => (own[i]?.addedAt ?? -1) < addedAt));
}

/** Writes a snapshot within the running transaction. */
export async function putSnapshot(
	db: RectoDatabase,
	[snapshot, mode]: readonly [Snapshot, RestoreMode],
	replay: Replay
): Promise<void> {
	if (mode === 'replace') await clear(db);
	for (const stored of snapshot.decks) {
		const own = await db.decks.get(stored.deck.id);
		if (own === undefined || own.changedAt < stored.changedAt) await saveDeck(db, stored, replay);
		if (stored.choices !== undefined) await restoreChoices(db, stored.deck.id, stored.choices);
	}
	await restoreDocuments(db, snapshot.documents);
	if ((await db.settings.get('settings')) === undefined) await writeSettings(db, snapshot.settings);
	await mergeReviews(db, snapshot.reviews, replay);
}
