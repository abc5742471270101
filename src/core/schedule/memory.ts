import type { StudyDay } from '../reviews/review.ts';
import type { CardId, DeckId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';

/** Where a card stands. A cache: replaying the card's reviews gives the same value. Absent = never seen (new). */
export interface Memory {
	readonly cardId: CardId;
	readonly deckId: DeckId;
	readonly group: string;
	readonly phase: 'learning' | 'review' | 'relearning';
	/** Index into the (re)learning steps; 0 in review. */
	readonly step: number;
	/** FSRS stability: days until the chance of recall falls to 0.9. */
	readonly stability: number;
	/** FSRS difficulty, 1–10. */
	readonly difficulty: number;
	readonly reps: number;
	readonly lapses: number;
	/** (Re)learning: the exact moment. Review: the beginning of its study day. */
	readonly due: Instant;
	readonly dueDay: StudyDay;
	readonly lastAt: Instant;
	readonly lastDay: StudyDay;
	readonly suspended: boolean;
	/** Hidden before this study day. */
	readonly buriedUntil?: StudyDay;
	/** Which rules computed it; a different number means: replay. */
	readonly version: number;
}
