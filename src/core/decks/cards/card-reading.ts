import type { CardImage, CardSource } from '../../cards/card.ts';
import type { DeckId } from '../../shared/ids.ts';
import type { Place } from '../faults/deck-fault.ts';
import type { Reading } from '../yaml/fields.ts';

/** What a card must know of its deck to be read. */
export interface CardReading extends Reading {
	readonly deckId: DeckId;
	readonly language: string;
	/** The sources that the deck names once for all. */
	readonly sources: ReadonlyMap<string, CardSource>;
}

/** What the cards of one entry have in common, apart from what they ask. */
export interface CardFrame {
	/** As the author wrote it; absent: it follows from the question. */
	readonly id?: string;
	readonly group?: string;
	readonly kind?: string;
	readonly tags: readonly string[];
	readonly hints: readonly string[];
	readonly explain?: string;
	readonly source?: CardSource;
	readonly image?: CardImage;
	readonly place: Place;
}
