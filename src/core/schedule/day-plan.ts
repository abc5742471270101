import type { StudyDay } from '../reviews/review.ts';

/** In which order reviews are asked: longest overdue first, faintest first, or by chance. */
export type ReviewOrder = 'due' | 'retrievability' | 'random';

/** How many cards of each kind one study day may bring. */
export interface DailyLimits {
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
}

/** What the learner asked for beyond a day's limits. On any other day it counts for nothing. */
export interface MoreToday {
	readonly day: StudyDay;
	readonly newCards: number;
	readonly reviews: number;
}

/** A backlog spread over some days, until (and on) `until`: so many reviews a day, the most endangered first, and no new cards. */
export interface CatchUp {
	readonly until: StudyDay;
	readonly perDay: number;
}

/** What the learner set for all days, as far as one day's cards follow from it. */
export interface Habits extends DailyLimits {
	readonly reviewOrder: ReviewOrder;
	readonly burySiblings: boolean;
	readonly more: MoreToday;
	readonly catchUp: CatchUp;
}

/** What one study day may bring, over all decks. */
export interface DayPlan {
	readonly limits: DailyLimits;
	/** What was asked for beyond the limits, the day's and each deck's own. */
	readonly extra: Omit<MoreToday, 'day'>;
	readonly order: ReviewOrder | 'fading';
	readonly burySiblings: boolean;
}

/** The plan of one day: a catching up goes before the usual limits, and what was asked for beyond them is added. */
export function dayPlanOf(habits: Habits, today: StudyDay): DayPlan {
	const { newPerDay, reviewsPerDay, reviewOrder, burySiblings, more, catchUp } = habits;
	const isCatchingUp = today <= catchUp.until;
	return {
		limits: isCatchingUp ? { newPerDay: 0, reviewsPerDay: catchUp.perDay } : { newPerDay, reviewsPerDay },
		extra: more.day === today ? more : { newCards: 0, reviews: 0 },
		order: isCatchingUp ? 'fading' : reviewOrder,
		burySiblings
	};
}
