import type { Rating, StudyDay } from '#core/reviews/review.ts';
import type { Memory } from '#core/schedule/memory.ts';
import type { CardId, ReviewId } from '#core/shared/ids.ts';

/** One grade of this sitting. */
export interface Graded {
	readonly event: ReviewId;
	readonly rating: Rating;
	/** What is remembered of the card after it. */
	readonly memory: Memory;
	readonly day: StudyDay;
	readonly tookMs: number;
}

/** What a sitting came to. */
export interface Tally {
	readonly cards: number;
	/** Cards that were known when they were first asked. */
	readonly recalled: number;
	/** Cards that were not, in the order of asking. */
	readonly missed: readonly CardId[];
	readonly tookMs: number;
	/** The card that will now be known the longest. */
	readonly firmest?: { readonly cardId: CardId; readonly days: number };
}

/** Counts each card once, by its first grade. */
export function tallyOf(grades: readonly Graded[]): Tally {
	const first = new Map<CardId, Rating>();
	for (const { memory, rating } of grades) if (!first.has(memory.cardId)) first.set(memory.cardId, rating);
	const missed = [...first].filter(([, rating]) => rating === 'again').map(([cardId]) => cardId);
	const [firmest] = grades
		.filter(({ memory }) => memory.phase === 'review')
		.map(({ memory, day }) => ({ cardId: memory.cardId, days: memory.dueDay - day }))
		.sort((a, b) => b.days - a.days);
	return {
		cards: first.size,
		recalled: first.size - missed.length,
		missed,
		tookMs: grades.reduce((sum, { tookMs }) => sum + tookMs, 0),
		...(firmest === undefined ? {} : { firmest })
	};
}
