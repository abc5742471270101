import type { Card } from '#core/cards/card.ts';
import type { Edition } from '#core/decks/update/edition.ts';
import type { DeckId } from '#core/shared/ids.ts';
import type { DeckChoices } from '../deck-choices.ts';
import { portable } from '../default-settings.ts';
import { isEmpty, newestFirst, withChoices } from '../snapshot.ts';
import type { RestoreMode, RestoreRun, Snapshot, StoredDeck } from '../snapshot.ts';
import { readSettings, writeSettings } from './dexie-settings-store.ts';
import { mergeReviews } from './merge-reviews.ts';
import type { Replay } from './merge-reviews.ts';
import type { RectoDatabase } from './recto-database.ts';
import { putEdition } from './editions.ts';
import type { CardRow, ChoicesRow, DeckRow, EditionRow } from './rows.ts';
import { putDeck } from './save-deck.ts';

/** What a backup carries of an edition. */
function carried({ deck, ownIds, retired, at }: Edition): Omit<Edition, 'replaced'> {
	return { deck, ownIds, retired, at };
}

/** What is kept beside the decks: their cards, what their authors published, and what the learner chose. */
interface BesideDecks {
	readonly cards: readonly CardRow[];
	readonly editions: readonly EditionRow[];
	readonly chosen: readonly ChoicesRow[];
}

function storedDecks(decks: readonly DeckRow[], { cards, editions, chosen }: BesideDecks): StoredDeck[] {
	const choices = new Map(chosen.map((row) => [row.deckId, row.choices]));
	const published = new Map(editions.map(({ deckId, edition }) => [deckId, { edition: carried(edition) }]));
	const byDeck = new Map<DeckId, Card[]>(decks.map(({ id }) => [id, []]));
	for (const { deckId, card } of cards.toSorted((a, b) => a.position - b.position)) byDeck.get(deckId)?.push(card);
	return decks.map(({ id, deck, addedAt, changedAt }) => {
		const whole = { ...deck, cards: byDeck.get(id) ?? [] };
		return withChoices({ deck: whole, addedAt, changedAt, ...published.get(id) }, choices.get(id));
	});
}

/** Everything that is true, within the running transaction. */
export async function takeSnapshot(db: RectoDatabase): Promise<Snapshot> {
	const [decks, cards, editions, chosen, documents, reviews, settings] = await Promise.all([
		db.decks.toArray(),
		db.cards.toArray(),
		db.editions.toArray(),
		db.choices.toArray(),
		db.documents.toArray(),
		db.reviews.toArray(),
		readSettings(db)
	]);
	const inOrder = decks.sort(newestFirst);
	return { decks: storedDecks(inOrder, { cards, editions, chosen }), documents, reviews, settings: portable(settings) };
}

/**
 * Empties everything but what the database knows of itself, so that numbers once given are never given again, and copies; it
 * keeps what was there aside.
 */
async function pushAside(db: RectoDatabase): Promise<void> {
	const snapshot = await takeSnapshot(db);
	const kept = new Set(['meta', 'backups', 'copies', 'copyBytes']);
	await Promise.all(db.tables.filter(({ name }) => !kept.has(name)).map((table) => table.clear()));
	if (!isEmpty(snapshot)) await db.backups.put({ id: 'aside', snapshot });
}

/** What was chosen here stays; a backup tells only of decks for which nothing was. */
async function restoreChoices(db: RectoDatabase, deckId: DeckId, choices: DeckChoices): Promise<void> {
	if ((await db.choices.get(deckId)) === undefined) await db.choices.put({ deckId, choices });
}

async function restoreDocuments(db: RectoDatabase, documents: Snapshot['documents']): Promise<void> {
	const own = await db.documents.bulkGet(documents.map(({ id }) => id));
	await db.documents.bulkPut(documents.filter(({ addedAt }, i) => (own[i]?.addedAt ?? -1) < addedAt));
}

/** What is to be restored, and how. */
export interface Restoring {
	readonly snapshot: Snapshot;
	readonly mode: RestoreMode;
	readonly run: RestoreRun;
}

/** Writes a snapshot within the running transaction; when it is told to stop, nothing of it stays. */
export async function putSnapshot(
	db: RectoDatabase,
	{ snapshot, mode, run }: Restoring,
	replay: Replay
): Promise<void> {
	if (mode === 'replace') await pushAside(db);
	for (const stored of snapshot.decks) {
		run.signal?.throwIfAborted();
		const own = await db.decks.get(stored.deck.id);
		if (stored.choices !== undefined) await restoreChoices(db, stored.deck.id, stored.choices);
		if (own !== undefined && own.changedAt >= stored.changedAt) continue;
		await putDeck(db, stored, replay);
		await putEdition(db, stored.deck.id, stored.edition);
	}
	await restoreDocuments(db, snapshot.documents);
	if ((await db.settings.get('settings')) === undefined) await writeSettings(db, snapshot.settings);
	await mergeReviews(db, snapshot.reviews, { replay, run });
	run.signal?.throwIfAborted();
}

/** Puts what was pushed aside in the place of everything, within the running transaction. */
export async function putAsideBack(db: RectoDatabase, run: RestoreRun, replay: Replay): Promise<void> {
	const aside = await db.backups.get('aside');
	if (aside === undefined) return;
	await db.backups.clear();
	await putSnapshot(db, { snapshot: aside.snapshot, mode: 'replace', run }, replay);
}
