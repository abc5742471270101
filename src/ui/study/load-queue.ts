import { studyDayOf } from '#core/reviews/study-day.ts';
import { buildQueue, type Queue } from '#core/schedule/queue.ts';
import type { DeckId } from '#core/shared/ids.ts';
import type { ClockReading } from '#core/shared/instant.ts';
import type { Random } from '#core/shared/random.ts';
import { byCard, type Memories } from '../session/memories.ts';
import type { Settings } from '#storage/settings-store.ts';
import type { Stores } from '#storage/stores.ts';

/** When, under which limits and by which chance a queue is built. */
export interface Occasion {
	readonly reading: ClockReading;
	readonly settings: Settings;
	readonly random: (purpose: string) => Random;
}

/** Today's queue of one deck, and what is remembered of the cards in it. */
export interface DeckQueue {
	readonly queue: Queue;
	readonly memories: Memories;
}

/** Siblings fall out of a queue: this many more are asked for, so that the day's limit can still be filled. */
const SPARE = 100;

/** Asks the stores for everything that today's queue of a deck is made of. */
export async function loadQueue({ reviews }: Stores, deck: DeckId, occasion: Occasion): Promise<DeckQueue> {
	const { reading, settings } = occasion;
	const today = studyDayOf(reading);
	const [learning, due, fresh, gradedToday, counts] = await Promise.all([
		reviews.learning(deck, today),
		reviews.due(deck, today, settings.reviewsPerDay + SPARE),
		reviews.fresh(deck, today, settings.newPerDay + SPARE),
		reviews.gradedOn(deck, today),
		reviews.histogram(today, today)
	]);
	const done = counts.find(({ deckId }) => deckId === deck);
	const parts = { learning, due, fresh, gradedToday, done, limits: settings, newOrder: 'as-written' as const };
	const queue = buildQueue(parts, occasion.random(`queue/${deck}/${today}`));
	return { queue, memories: byCard([...learning, ...due]) };
}
