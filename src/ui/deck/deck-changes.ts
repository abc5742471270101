import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';

/** What another edition of a deck brings, card by card; cards are the same when their ids are. */
export interface DeckChanges {
	readonly added: readonly Card[];
	readonly changed: readonly Card[];
	readonly gone: readonly Card[];
	readonly unchanged: number;
}

/** Compares two editions of one deck, in the order of the later one. */
export function changesBetween(before: Deck, after: Deck): DeckChanges {
	const earlier = new Map(before.cards.map((card) => [card.id, JSON.stringify(sorted(card))]));
	const later = new Set(after.cards.map((card) => card.id));
	const known = after.cards.filter((card) => earlier.has(card.id));
	const changed = known.filter((card) => earlier.get(card.id) !== JSON.stringify(sorted(card)));
	return {
		added: after.cards.filter((card) => !earlier.has(card.id)),
		changed,
		gone: before.cards.filter((card) => !later.has(card.id)),
		unchanged: known.length - changed.length
	};
}

/** Keys in one order at every depth, so that the same content always prints the same. */
function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, held]) => held !== undefined);
	return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, sorted(held)]));
}
