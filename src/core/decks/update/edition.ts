import type { Card } from '../../cards/card.ts';
import type { CardId } from '../../shared/ids.ts';
import { DAY_MS, type Instant } from '../../shared/instant.ts';
import type { Deck } from '../deck.ts';

/** How long a card that its author took away rests before it is forgotten. */
export const REST_MS = 90 * DAY_MS;

/** A card that its author took away: out of sight, and whole if it comes back. */
export interface RetiredCard {
	/** As the learner had it. */
	readonly card: Card;
	/** As the author last wrote it. */
	readonly author: Card;
	readonly at: Instant;
}

/** What a deck's author last published, as this device took it in: what the next update is compared with. */
export interface Edition {
	/** The author's deck, with the author's ids. */
	readonly deck: Deck;
	/** The id under which a card is kept here, by the author's id, where the two differ. */
	readonly ownIds: Readonly<Record<string, CardId>>;
	readonly retired: readonly RetiredCard[];
	readonly at: Instant;
	/** What the last update replaced; absent: nothing, or nobody can take it back any more. */
	readonly replaced?: Replaced;
}

/** What an update replaced and what it made of it, so that it can be taken back. */
export interface Replaced {
	readonly before: KeptDeck;
	readonly after: Deck;
}

/** What is kept of a deck: the learner's own, and what its author last published. */
export interface KeptDeck {
	readonly deck: Deck;
	readonly edition?: Edition;
}

/** The edition of a deck that this device is itself the author of, or takes in for the first time. */
export function firstEdition(deck: Deck, at: Instant): Edition {
	return { deck, ownIds: {}, retired: [], at };
}

/** The id under which a card of the author's is kept here. */
export function ownIdOf(edition: Edition, id: CardId): CardId {
	return Object.hasOwn(edition.ownIds, id) ? (edition.ownIds[id] ?? id) : id;
}
