import { decideGrade } from '#core/schedule/decide.ts';
import type { Memory } from '#core/schedule/memory.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import type { Rating, Review } from '#core/reviews/review.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import { HOUR_MS } from '#core/shared/instant.ts';
import { writeReviewLog } from '#storage/backup/review-log.ts';

/** A card, and how it was answered each time it came back. */
export interface Life {
	/** `deck/card`, as the ids of a deck file make it. */
	readonly card: string;
	/** When it was met, as an ISO instant. */
	readonly from: string;
	readonly ratings: readonly Rating[];
}

const scheduler = createScheduler();

/** The log of a learner who answered each card an hour after it was due; the test mode keeps it as if it had happened here. */
export function livedLog(lives: readonly Life[]): string {
	let sequence = 0;
	const events = lives.flatMap(({ card, from, ratings }) => {
		const [deck = ''] = card.split('/');
		const ref = { cardId: asCardId(card), deckId: asDeckId(deck), group: card };
		const lived: Review[] = [];
		let memory: Memory | undefined;
		for (const rating of ratings) {
			const reading = { at: memory === undefined ? Date.parse(from) : memory.due + HOUR_MS, offsetMinutes: 0 };
			const decide = decideGrade(scheduler, { card: ref, reading, rating, mode: 'flip', tookMs: 5_000 });
			const decision = decide({ memory, events: lived, device: 'elsewhere', sequence: (sequence += 1) });
			lived.push(decision.event);
			memory = decision.memory;
		}
		return lived;
	});
	return writeReviewLog(events);
}
