import type { Card, Typing } from '../cards/card.ts';
import type { DeckId } from '../shared/ids.ts';

/** What a deck's author suggests; applied when the deck is first opened, never again. */
export interface DeckSettings {
	readonly newPerDay?: number;
	readonly reviewsPerDay?: number;
	/** Desired retention, 0.70–0.97. */
	readonly retention?: number;
	readonly order?: 'as-written' | 'random';
	/** How strictly typed answers are checked on cards that do not say otherwise; each such card carries it too. */
	readonly typing?: Typing;
}

/** Cards that belong together. It never holds anyone's progress. */
export interface Deck {
	readonly id: DeckId;
	readonly title: string;
	readonly description?: string;
	/** BCP 47. */
	readonly language: string;
	readonly authors: readonly string[];
	readonly licence?: string;
	/** Free text by which the author tells one edition from another. */
	readonly version?: string;
	readonly tags: readonly string[];
	readonly settings: DeckSettings;
	/** In the author's order; siblings stand together. */
	readonly cards: readonly Card[];
}
