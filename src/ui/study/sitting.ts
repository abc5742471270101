import type { Card } from '#core/cards/card.ts';
import type { Review, StudyDay } from '#core/reviews/review.ts';
import { studyDayOf } from '#core/reviews/study-day.ts';
import type { Queue } from '#core/schedule/queue.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';
import type { DeckSummary } from '#storage/deck-store.ts';
import type { Settings } from '#storage/settings-store.ts';
import type { Stores } from '#storage/stores.ts';
import type { Memories } from '../session/memories.ts';
import { loadDay, type Occasion } from './load-day.ts';
import { entriesIn, practiceQueue } from './queue-moves.ts';
import { undoableOf, UNDO_REACH } from './undoable.ts';

/** Everything that one sitting at the cards needs, fetched before the first question: a grade then waits for its own writing only. */
export interface Sitting {
	readonly day: StudyDay;
	readonly queue: Queue;
	readonly cards: ReadonlyMap<CardId, Card>;
	readonly memories: Memories;
	readonly deckOf: ReadonlyMap<CardId, DeckId>;
	/** The decks of this sitting. */
	readonly decks: ReadonlyMap<DeckId, DeckSummary>;
	readonly settings: Settings;
	/** What of today can be taken back, oldest first. */
	readonly undoable: readonly Review[];
	/** One more look at some cards: nothing is written, nothing is scheduled. */
	readonly isPractice: boolean;
}

/** Today's cards of one deck, or of all decks; `undefined` when there is no such deck. */
export async function loadSitting(
	stores: Stores,
	only: DeckId | undefined,
	occasion: Occasion
): Promise<Sitting | undefined> {
	const decks = (await stores.decks.list()).filter(({ id }) => only === undefined || id === only);
	if (only !== undefined && decks.length === 0) return undefined;
	const [{ queue, memories }, newest] = await Promise.all([
		loadDay(stores, decks, occasion),
		stores.reviews.latest(UNDO_REACH)
	]);
	const day = studyDayOf(occasion.reading);
	const byId = new Map(decks.map((deck) => [deck.id, deck]));
	const undoable = undoableOf(newest, day, (deck) => byId.has(deck));
	const deckOf = new Map([...undoable, ...entriesIn(queue)].map(({ cardId, deckId }) => [cardId, deckId]));
	const cards = await stores.decks.cards([...deckOf.keys()]);
	return {
		day,
		queue,
		cards: new Map(cards.map((card) => [card.id, card])),
		memories,
		deckOf,
		decks: byId,
		settings: occasion.settings,
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
