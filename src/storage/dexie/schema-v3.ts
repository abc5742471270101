/**
 * Version 3 as it was published; never edited. It keeps what a learner chooses for each deck, and a quiz left in its
 * middle. Both tables begin empty: nothing was chosen for a deck before there was a place for it.
 */
export const SCHEMA_V3 = {
	choices: 'deckId',
	sittings: 'id'
};
