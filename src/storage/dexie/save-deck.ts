import { suggestedChoices } from '../deck-choices.ts';
import type { StoredDeck } from '../snapshot.ts';
import { settle, unsettle } from './caches.ts';
import type { Settled } from './settled.ts';
import { cardsOf } from './cards-of.ts';
import { byCard, replayed } from './merge-reviews.ts';
import type { Replay } from './merge-reviews.ts';
import type { RectoDatabase } from './recto-database.ts';
import type { CardRow, DeckRow } from './rows.ts';

function rowsOf({ deck: { cards, ...deck }, addedAt, changedAt }: StoredDeck): [DeckRow, CardRow[]] {
	const row = { id: deck.id, deck, cardCount: cards.length, addedAt, changedAt };
	return [row, cards.map((card, position) => ({ id: card.id, deckId: deck.id, position, card }))];
}

/** Kept cards keep their memory; cards that come (back) get theirs from the log. */
async function settledOf(db: RectoDatabase, rows: readonly CardRow[], replay: Replay): Promise<Settled[]> {
	const kept = await db.memory.bulkGet(rows.map(({ id }) => id));
	const without = rows.filter((_, i) => kept[i] === undefined).map(({ id }) => id);
	const log = byCard(await db.reviews.where('cardId').anyOf(without).toArray());
	return rows.map((card, i) => {
		const memory = kept[i]?.memory;
		if (memory === undefined) return replayed(replay, card, log.get(card.id) ?? []);
		return { card, memory: { ...memory, deckId: card.deckId, group: card.card.group } };
	});
}

const isSame = (a: CardRow, b: CardRow | undefined): boolean =>
	b !== undefined && a.position === b.position && JSON.stringify(a.card) === JSON.stringify(b.card);

/** A deck that comes here for the first time begins with what its author suggests. */
async function beginChoices(db: RectoDatabase, { deck }: StoredDeck): Promise<void> {
	const [row, known] = await Promise.all([db.decks.get(deck.id), db.choices.get(deck.id)]);
	if (row !== undefined || known !== undefined) return;
	await db.choices.put({ deckId: deck.id, choices: suggestedChoices(deck) });
}

/** Adds or replaces a deck within the running transaction. */
export async function saveDeck(db: RectoDatabase, stored: StoredDeck, replay: Replay): Promise<void> {
	await beginChoices(db, stored);
	await putDeck(db, stored, replay);
}

/** The same for a deck that comes back: nothing is chosen for it. Only the cards that differ are touched. */
export async function putDeck(db: RectoDatabase, stored: StoredDeck, replay: Replay): Promise<void> {
	const [row, cards] = rowsOf(stored);
	const before = new Map((await cardsOf(db, row.id)).map((card) => [card.id, card]));
	const changed = cards.filter((card) => !isSame(card, before.get(card.id)));
	for (const { id } of cards) before.delete(id);
	const left = [...before.keys()];
	await Promise.all([db.decks.put(row), db.cards.bulkDelete(left), unsettle(db, left)]);
	await db.cards.bulkPut(changed);
	await settle(db, await settledOf(db, changed, replay));
}
