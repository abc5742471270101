import { asCardId, type DeckId } from './shared/ids.ts';
import type { Card } from './cards/card.ts';
import type { Proposal } from './cards/proposal.ts';
import type { Deck } from './decks/deck.ts';

/** What the reader calls the new deck, and the id that names it for ever. */
export interface DeckName {
	readonly id: DeckId;
	readonly title: string;
}

/** A card of this deck: its id carries the deck's, so that no two decks share progress. */
function cardIn(deck: DeckId, card: Card): Card {
	return { ...card, id: asCardId(`${deck}/${card.id}`), group: `${deck}/${card.group}` };
}

/** The deck of the proposals that the reader kept, in their order. */
export function deckOf(language: string, kept: readonly Proposal[], name: DeckName): Deck {
	return {
		...name,
		language,
		authors: [],
		tags: [],
		settings: {},
		cards: kept.map((proposal) => cardIn(name.id, proposal.card))
	};
}
