import { effectiveEvents } from '#core/reviews/effective-events.ts';
import { studyDayOf } from '#core/reviews/study-day.ts';
import type { Memory } from '#core/schedule/memory.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';
import type { Stores } from '#storage/stores.ts';
import { byCard } from '../session/memories.ts';
import type { Occasion } from './load-day.ts';
import type { Look } from './looks.ts';
import { practiceQueue } from './queue-moves.ts';
import type { Sitting } from './sitting.ts';

/** As many as one sitting can hold. */
const MOST = 60;
const REACH_DAYS = 7;
/** How many of the newest events are looked through for what was missed. */
const REACH_EVENTS = 600;

/** Cards that were not known in the last days, the newest first. */
async function missedIds({ reviews }: Stores, today: number): Promise<readonly CardId[]> {
	const newest = (await reviews.latest(REACH_EVENTS)).filter(({ day }) => day > today - REACH_DAYS);
	const missed = effectiveEvents(newest).filter((event) => event.type === 'grade' && event.rating === 'again');
	return [...new Set(missed.map(({ cardId }) => cardId))].reverse();
}

async function memoriesFor(stores: Stores, look: Look, { ids, today }: { ids: readonly DeckId[]; today: number }) {
	const { reviews } = stores;
	switch (look) {
		case 'missed': {
			const found = await Promise.all((await missedIds(stores, today)).map((id) => reviews.memoryOf(id)));
			return found.filter((memory) => memory !== undefined);
		}
		case 'ahead': {
			const due = await Promise.all(ids.map((id) => reviews.due(id, today + REACH_DAYS, Infinity)));
			return due
				.flat()
				.filter(({ dueDay }) => dueDay > today)
				.sort((a, b) => a.dueDay - b.dueDay);
		}
		case 'marked': {
			const all = await Promise.all(ids.map((id) => reviews.memories(id)));
			return all.flat().filter(({ flagged }) => flagged === true);
		}
	}
}

/** A sitting off the schedule: nothing of it is written. */
export async function loadLook(stores: Stores, look: Look, { reading, settings }: Occasion): Promise<Sitting> {
	const decks = await stores.decks.list();
	const today = studyDayOf(reading);
	const found: readonly Memory[] = await memoriesFor(stores, look, { ids: decks.map(({ id }) => id), today });
	const shown = found.filter(({ suspended }) => !suspended || look === 'marked').slice(0, MOST);
	const cards = await stores.decks.cards(shown.map(({ cardId }) => cardId));
	const here = new Set(cards.map(({ id }) => id));
	return {
		day: today,
		queue: practiceQueue(shown.filter(({ cardId }) => here.has(cardId))),
		cards: new Map(cards.map((card) => [card.id, card])),
		memories: byCard(shown),
		deckOf: new Map(shown.map(({ cardId, deckId }) => [cardId, deckId])),
		decks: new Map(decks.map((deck) => [deck.id, deck])),
		settings,
		undoable: [],
		isPractice: true
	};
}
