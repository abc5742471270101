/** Version 2 as it was published; never edited. It keeps what a deck's author last published, for the next update. */
export const SCHEMA_V2 = {
	editions: 'deckId'
};
