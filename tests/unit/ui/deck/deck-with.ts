import type { BasicCard, Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';

export const basicCard = (name: string): BasicCard => ({
	id: asCardId(`deck/${name}`),
	group: `deck/${name}`,
	type: 'basic',
	tags: [],
	hints: [],
	question: `Question ${name}?`,
	answer: `Answer ${name}`
});

/** A deck called `deck` of these cards. */
export const deckWith = (cards: readonly Card[], title = 'A deck'): Deck => ({
	id: asDeckId('deck'),
	title,
	language: 'en',
	authors: [],
	tags: [],
	settings: {},
	cards
});
