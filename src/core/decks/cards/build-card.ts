import { derivedCardId } from '../../cards/card-id.ts';
import {
	questionOf,
	type Card,
	type CardAudio,
	type CardImage,
	type CardLanguage,
	type CardSource
} from '../../cards/card.ts';
import { asCardId, type DeckId } from '../../shared/ids.ts';

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
	readonly moreSources?: readonly CardSource[];
	readonly image?: CardImage;
	readonly audio?: CardAudio;
	readonly lang?: CardLanguage;
}

/** What a card asks, without what it shares with the rest of its entry. */
export type Asked = Card extends infer Kind ? (Kind extends Card ? Omit<Kind, 'id' | keyof CardFrame> : never) : never;

/** Whose card it is, and what tells it from the others of its entry. */
export interface CardPosition {
	readonly deckId: DeckId;
	/** `g:<gap>`, `r`. */
	readonly position?: string;
	/** A hint of this card alone, before those of the entry. */
	readonly hint?: string;
}

/** The part of a card id that its entry names: what stands before `#`. */
export function baseOf(cardId: string): string {
	const hash = cardId.indexOf('#');
	return hash < 0 ? cardId : cardId.slice(0, hash);
}

/** Puts the frame around what is asked, and gives the card its id. */
export function buildCard(asked: Asked, frame: CardFrame, { deckId, position, hint }: CardPosition): Card {
	const { id, group, hints, ...rest } = frame;
	const own = id ?? derivedCardId(asked.type, questionOf(asked as Card));
	const full = `${deckId}/${own}${position === undefined ? '' : `#${position}`}`;
	return {
		...asked,
		...rest,
		id: asCardId(full),
		group: group === undefined ? baseOf(full) : `${deckId}/${group}`,
		hints: hint === undefined ? hints : [hint, ...hints]
	};
}
