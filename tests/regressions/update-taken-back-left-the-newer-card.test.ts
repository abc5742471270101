import { expect, it } from 'vitest';
import type { Deck } from '#core/decks/deck.ts';
import { readDeck } from '#core/decks/read-deck.ts';
import { undoUpdate, updateDeck } from '#core/decks/update/update-deck.ts';

function deckOf(card: string): Deck {
	const { deck, faults } = readDeck(`id: d\ntitle: T\ncards:\n  - ${card}\n`, { fileName: 'd.yaml' });
	if (!deck) throw new Error(JSON.stringify(faults));
	return deck;
}

it('a card that the author named later, and then replaced, is back under its own id when the update is taken back', () => {
	const first = updateDeck({}, deckOf('{q: How long is the river?, a: 900 miles}'), { now: 0 }).kept;
	const named = updateDeck(first, deckOf('{id: k2, q: How long is the river?, a: 900 miles}'), { now: 1 }).kept;
	expect(named.deck.cards.map(({ id }) => id)).toEqual(first.deck.cards.map(({ id }) => id));
	const { kept, report } = updateDeck(named, deckOf('{id: k3, q: How long is that river?, a: 900 miles}'), { now: 2 });
	expect([report.retired.length, report.added.length]).toEqual([1, 1]);
	expect(undoUpdate(kept, 3)?.deck).toEqual(named.deck);
});
