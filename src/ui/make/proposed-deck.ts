import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import { localId } from '#core/decks/serialise/entries.ts';
import { reviseDeck, type Revision } from '#core/decks/update/revise-deck.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';

const ID = asDeckId('proposed');

/** A deck of one proposed card: forms edit cards in their deck, and a proposal has none yet. */
export function proposedDeck(card: Card, language: string): Deck {
	const own = { ...card, id: asCardId(`${ID}/${card.id}`), group: `${ID}/${card.group}` };
	return { id: ID, title: 'Proposed', language, authors: [], tags: [], settings: {}, cards: [own] };
}

/** What a form made of the card of such a deck; what the form does not show, as the place of its sentence, stays. */
export function revisedCards(deck: Deck, revision: Revision, now: Instant): readonly Card[] {
	const { cards } = reviseDeck({ deck }, revision, now).kept.deck;
	return cards.map((card) => ({
		...card,
		id: asCardId(localId(card.id, deck.id)),
		group: localId(card.group, deck.id)
	}));
}
