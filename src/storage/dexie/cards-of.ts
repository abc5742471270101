import { Dexie } from 'dexie';
import type { DeckId } from '#core/shared/ids.ts';
import type { RectoDatabase } from './recto-database.ts';
import type { CardRow } from './rows.ts';

/** The cards of a deck in the author's order. */
export function cardsOf(db: RectoDatabase, id: DeckId): PromiseLike<CardRow[]> {
	return db.cards.where('[deckId+position]').between([id, Dexie.minKey], [id, Dexie.maxKey]).toArray();
}
