import type { Instant } from '../../shared/instant.ts';
import type { Deck } from '../deck.ts';
import { firstEdition, type KeptDeck } from './edition.ts';
import { updateDeck } from './update-deck.ts';
import type { UpdateReport } from './update-report.ts';

/** A deck as it was when somebody began to change it here, and what it was made into. */
export interface Revision {
	readonly from: Deck;
	readonly to: Deck;
}

export interface RevisedDeck {
	readonly kept: KeptDeck;
	readonly report: UpdateReport;
}

/**
 * Brings a deck that was changed here by its own keeper together with what is kept of it, which may have changed meanwhile.
 * Every card keeps the id that its progress is kept under, and what the author last published is not touched. Where both
 * changed the same part the revision goes before.
 */
export function reviseDeck({ deck, edition }: KeptDeck, { from, to }: Revision, now: Instant): RevisedDeck {
	const preferTheirs = deck.cards.map(({ id }) => id);
	const { kept, report } = updateDeck({ deck, edition: firstEdition(from, now) }, to, { now, preferTheirs });
	return { kept: { deck: kept.deck, ...(edition && { edition }) }, report };
}
