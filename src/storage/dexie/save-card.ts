import type { Card } from '#core/cards/card.ts';
import type { DeckId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { RectoDatabase } from './recto-database.ts';

/** Replaces a card of a deck within the running transaction; false when the deck has no such card. Its progress is untouched. */
export async function saveCard(
	db: RectoDatabase,
	[deckId, card]: readonly [DeckId, Card],
	now: Instant
): Promise<boolean> {
	const row = await db.cards.get(card.id);
	if (row?.deckId !== deckId) return false;
	const [memory, fresh] = await Promise.all([db.memory.get(card.id), db.fresh.get(card.id)]);
	const { group } = card;
	await Promise.all([
		db.cards.put({ ...row, card }),
		db.decks.update(deckId, { changedAt: now }),
		memory && db.memory.put({ ...memory, memory: { ...memory.memory, group } }),
		fresh && db.fresh.put({ ...fresh, group })
	]);
	return true;
}
