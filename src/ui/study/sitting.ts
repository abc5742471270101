import type { Card } from '#core/cards/card.ts';
import type { Review } from '#core/reviews/review.ts';
import { studyDayOf } from '#core/reviews/study-day.ts';
import type { Queue } from '#core/schedule/queue.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';
import type { Stores } from '#storage/stores.ts';
import { loadQueue, type Occasion } from './load-queue.ts';
import type { Memories } from '../session/memories.ts';
import { idsIn, practiceQueue } from './queue-moves.ts';
import { undoableOf, UNDO_REACH } from './undoable.ts';

/** Everything that one sitting at the cards needs, fetched before the first question: a grade then waits for its own writing only. */
export interface Sitting {
	readonly queue: Queue;
	readonly cards: ReadonlyMap<CardId, Card>;
	readonly memories: Memories;
	readonly deckOf: ReadonlyMap<CardId, DeckId>;
	/** Titles of the decks of this sitting. */
	readonly titles: ReadonlyMap<DeckId, string>;
	/** What of today can be taken back, oldest first. */
	readonly undoable: readonly Review[];
	/** One more look at some cards: nothing is written, nothing is scheduled. */
	readonly isPractice: boolean;
}

/** One queue of several: learning cards by their time, the rest deck after deck. */
function joined(queues: readonly Queue[]): Queue {
	return {
		learning: queues.flatMap(({ learning }) => learning).sort((a, b) => a.due - b.due),
		waiting: queues.flatMap(({ waiting }) => waiting),
		burySiblings: true
	};
}

/** Today's cards of one deck, or of all decks; `undefined` when there is no such deck. */
export async function loadSitting(
	stores: Stores,
	only: DeckId | undefined,
	occasion: Occasion
): Promise<Sitting | undefined> {
	const all = await stores.decks.list();
	const titles = new Map(all.filter(({ id }) => only === undefined || id === only).map(({ id, title }) => [id, title]));
	if (only !== undefined && titles.size === 0) return undefined;
	const loading = [...titles.keys()].map(async (deck) => ({ deck, ...(await loadQueue(stores, deck, occasion)) }));
	const loaded = await Promise.all(loading);
	const newest = await stores.reviews.latest(UNDO_REACH);
	const undoable = undoableOf(newest, studyDayOf(occasion.reading), (deck) => titles.has(deck));
	const deckOf = new Map([
		...undoable.map(({ cardId, deckId }) => [cardId, deckId] as const),
		...loaded.flatMap(({ deck, queue }) => idsIn(queue).map((card) => [card, deck] as const))
	]);
	const cards = await stores.decks.cards([...deckOf.keys()]);
	return {
		queue: joined(loaded.map(({ queue }) => queue)),
		cards: new Map(cards.map((card) => [card.id, card])),
		memories: new Map(loaded.flatMap(({ memories }) => [...memories])),
		deckOf,
		titles,
		undoable,
		isPractice: false
	};
}

/** One more look at some cards of a sitting. */
export function practiceOf(sitting: Sitting, ids: readonly CardId[]): Sitting {
	const refs = ids.flatMap((cardId) => {
		const group = sitting.cards.get(cardId)?.group;
		const deckId = sitting.deckOf.get(cardId);
		return group === undefined || deckId === undefined ? [] : [{ cardId, deckId, group }];
	});
	return { ...sitting, queue: practiceQueue(refs), undoable: [], isPractice: true };
}
