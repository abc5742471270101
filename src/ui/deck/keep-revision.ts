import type { Deck } from '#core/decks/deck.ts';
import { reviseDeck, type Revision } from '#core/decks/update/revise-deck.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { DeckStore } from '#storage/deck-store.ts';

/** Keeps what was made of a deck here; gives the deck as it was and as it is, so that it can be taken back. */
export async function keepRevision(
	decks: DeckStore,
	revision: Revision,
	now: Instant
): Promise<{ readonly before: Deck; readonly after: Deck }> {
	const { id } = revision.from;
	const [mine, edition] = await Promise.all([decks.get(id), decks.edition(id)]);
	const before = mine ?? revision.from;
	const { kept } = reviseDeck({ deck: before, ...(edition && { edition }) }, revision, now);
	await decks.take(kept, now);
	return { before, after: kept.deck };
}
