import { byLogOrder } from '../reviews/effective-events.ts';
import type { Review } from '../reviews/review.ts';
import type { CardId } from '../shared/ids.ts';
import type { Memory } from './memory.ts';
import { replay } from './replay.ts';
import type { Scheduler } from './scheduler.ts';

/** An event of the log, and what is remembered of its card right after it. */
export interface LogStep {
	readonly event: Review;
	/** Absent: nothing of what happened to the card counts. */
	readonly memory: Memory | undefined;
}

/** Replays a log event by event, as it was lived. A log knows no siblings: each card is a group of its own. */
export function stepThrough(events: readonly Review[], scheduler: Scheduler): readonly LogStep[] {
	const lived = new Map<CardId, Review[]>();
	return [...events].sort(byLogOrder).map((event) => {
		const { cardId, deckId } = event;
		const ofCard = [...(lived.get(cardId) ?? []), event];
		lived.set(cardId, ofCard);
		return { event, memory: replay(ofCard, scheduler, { cardId, deckId, group: cardId }) };
	});
}
