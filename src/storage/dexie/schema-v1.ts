/**
 * Version 1 as it was published; never edited. A change is a version of its own with its own file.
 * Primary keys come first; `memory` has few indexes because every grade writes to them.
 */
export const SCHEMA_V1 = {
	documents: 'id',
	decks: 'id',
	cards: 'id, [deckId+position]',
	fresh: 'cardId, [deckId+position]',
	reviews: 'id, cardId, [device+sequence]',
	memory: 'cardId, [deckId+queue+dueDay], [deckId+lastDay]',
	histogram: '[deckId+day], day',
	forecast: '[deckId+day], day',
	settings: 'key',
	backups: 'id',
	meta: 'key'
};
