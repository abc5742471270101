import type { ClockReading } from '#core/shared/instant.ts';
import type { Stores } from '#storage/stores.ts';
import { deckMemoryOf } from '../shared/deck-memory.ts';
import { faintestOf, type Faintest } from './faintest.ts';
import type { Day, DeckToday } from './today.svelte.ts';

/** Reads deck by deck how well each is known, and which card is the faintest of all, with a pause before each deck. */
export async function readKnown(
	stores: Stores,
	decks: readonly DeckToday[],
	{ reading, pause }: { readonly reading: ClockReading; readonly pause: () => Promise<void> }
): Promise<Pick<Day, 'decks' | 'faintest'>> {
	const read: DeckToday[] = [];
	let faintest: Faintest | undefined;
	for (const deck of decks) {
		await pause();
		const memories = await stores.reviews.memories(deck.summary.id);
		read.push({ ...deck, memory: deckMemoryOf(memories, deck.due + deck.fresh, reading) });
		const own = faintestOf(memories, reading);
		if (own !== undefined && own.chance < (faintest?.chance ?? Infinity)) faintest = own;
	}
	const [card] = faintest === undefined ? [] : await stores.decks.cards([faintest.cardId]);
	return { decks: read, faintest: card && faintest && { card, chance: faintest.chance } };
}
