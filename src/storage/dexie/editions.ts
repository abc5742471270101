import type { Edition } from '#core/decks/update/edition.ts';
import { REST_MS } from '#core/decks/update/edition.ts';
import type { DeckId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { RectoDatabase } from './recto-database.ts';

/** Keeps or forgets what a deck's author published, within the running transaction. */
export async function putEdition(db: RectoDatabase, deckId: DeckId, edition: Edition | undefined): Promise<void> {
	await (edition === undefined ? db.editions.delete(deckId) : db.editions.put({ deckId, edition }));
}

/** Forgets editions of decks that were removed long ago, within the running transaction. */
export async function forgetOldEditions(db: RectoDatabase, now: Instant): Promise<void> {
	const decks = new Set(await db.decks.toCollection().primaryKeys());
	const old = await db.editions
		.filter(({ deckId, edition }) => !decks.has(deckId) && now - edition.at >= REST_MS)
		.primaryKeys();
	await db.editions.bulkDelete(old);
}
