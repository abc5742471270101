import type { Card } from '../cards/card.ts';
import type { CardReading } from './cards/card-reading.ts';
import type { ReadEntry } from './cards/read-card.ts';

/** A card with the entry that it came from, and the file in which that stands. */
export interface PlacedCard {
	readonly card: Card;
	readonly entry: ReadEntry;
	readonly reading: CardReading;
	/** True for a pair of a vocabulary list, which is named by its term. */
	readonly isPair?: boolean;
}

/** True when its author gave the card a name of its own. */
export const isNamed = ({ entry, isPair }: PlacedCard): boolean => entry.id !== undefined || isPair === true;
