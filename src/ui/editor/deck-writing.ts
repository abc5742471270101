/** What writes decks and brings them together, in one part of the app. */
export { addIds } from '#core/decks/identity/add-ids.ts';
export { serialiseDeck } from '#core/decks/serialise-deck.ts';
export { reviseDeck } from '#core/decks/update/revise-deck.ts';
