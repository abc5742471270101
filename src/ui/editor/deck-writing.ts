/** What writes decks and brings them together, in one part of the app. */
export { serialiseDeck } from '#core/decks/serialise-deck.ts';
export { reviseDeck } from '#core/decks/update/revise-deck.ts';
