import { derivedCardId } from '../../cards/card-id.ts';
import { questionOf, type Card } from '../../cards/card.ts';
import { asCardId } from '../../shared/ids.ts';
import type { Place } from '../faults/deck-fault.ts';
import type { CardFrame, CardReading } from './card-reading.ts';

/** A card with where its entry stands in the file. */
export interface PlacedCard {
	readonly card: Card;
	readonly place: Place;
	/** True when the author gave it an id. */
	readonly named: boolean;
}

/** What a card asks, without what it shares with the rest of its entry. */
export type Asked = Card extends infer Kind
	? Kind extends Card
		? Omit<Kind, 'id' | 'group' | 'kind' | 'tags' | 'explain' | 'source' | 'image' | 'hints'>
		: never
	: never;

export interface Sibling {
	/** What tells this card from the others of its entry: `g:<gap>`, `r`. */
	readonly position?: string;
	readonly hint?: string;
}

/** The deck's own part of a card id: what stands before `#`. */
export function baseOf(cardId: string): string {
	const hash = cardId.indexOf('#');
	return hash < 0 ? cardId : cardId.slice(0, hash);
}

/** Puts the frame around what is asked, and gives the card its id. */
export function placedCard(
	asked: Asked,
	frame: CardFrame,
	{ reading, position, hint }: Sibling & { readonly reading: Pick<CardReading, 'deckId'> }
): PlacedCard {
	const { id, group, place, kind, explain, source, image, tags, hints } = frame;
	const own = id ?? derivedCardId(asked.type, questionOf(asked as Card));
	const full = `${reading.deckId}/${own}${position === undefined ? '' : `#${position}`}`;
	const card = {
		...asked,
		id: asCardId(full),
		group: group === undefined ? baseOf(full) : `${reading.deckId}/${group}`,
		tags,
		hints: hint === undefined ? hints : [hint, ...hints],
		...(kind !== undefined && { kind }),
		...(explain !== undefined && { explain }),
		...(source !== undefined && { source }),
		...(image !== undefined && { image })
	} as Card;
	return { card, place, named: id !== undefined };
}
