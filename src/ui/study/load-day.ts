import { studyDayOf } from '#core/reviews/study-day.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import { buildQueue, type DeckParts } from '#core/schedule/build-queue.ts';
import { dayPlanOf, type DayPlan } from '#core/schedule/day-plan.ts';
import type { Queue } from '#core/schedule/queue.ts';
import type { ClockReading } from '#core/shared/instant.ts';
import type { Random } from '#core/shared/random.ts';
import type { DeckSummary } from '#storage/deck-store.ts';
import type { DayCount } from '#storage/review-store.ts';
import type { Settings } from '#storage/settings-store.ts';
import type { Stores } from '#storage/stores.ts';
import { byCard, type Memories } from '../session/memories.ts';

/** When, by which settings and by which chance a queue is built. */
export interface Occasion {
	readonly reading: ClockReading;
	readonly settings: Settings;
	readonly random: (purpose: string) => Random;
}

/** Today's queue of some decks, and what is remembered of the cards in it. */
export interface DayQueue {
	readonly plan: DayPlan;
	readonly queue: Queue;
	readonly memories: Memories;
}

/** Siblings fall out of a queue: this many more are asked for, so that the day's limit can still be filled. */
const SPARE = 100;

const sum = (counts: readonly DayCount[]) => ({
	fresh: counts.reduce((total, { fresh }) => total + fresh, 0),
	returned: counts.reduce((total, { returned }) => total + returned, 0)
});

/** What one deck brings to the day. Only the order by due date can be had without reading everything that is due. */
async function loadParts(
	{ reviews }: Stores,
	{ id: deckId, choices }: DeckSummary,
	day: { readonly today: StudyDay; readonly plan: DayPlan; readonly counts: readonly DayCount[] }
): Promise<DeckParts> {
	const { today, plan, counts } = day;
	const most = plan.order === 'due' ? plan.limits.reviewsPerDay + plan.extra.reviews + SPARE : Infinity;
	const [learning, due, fresh, gradedToday] = await Promise.all([
		reviews.learning(deckId, today),
		reviews.due(deckId, today, most),
		reviews.fresh(deckId, today, plan.limits.newPerDay + plan.extra.newCards + SPARE),
		reviews.gradedOn(deckId, today)
	]);
	const done = sum(counts.filter((count) => count.deckId === deckId));
	const { newPerDay, reviewsPerDay, order = 'as-written' } = choices;
	const limits = {
		...(newPerDay !== undefined && { newPerDay }),
		...(reviewsPerDay !== undefined && { reviewsPerDay })
	};
	return { deckId, learning, due, fresh, gradedToday, done, limits, newOrder: order };
}

/** Asks the stores for everything that today's queue of some decks is made of. They share the day's limits. */
export async function loadDay(stores: Stores, decks: readonly DeckSummary[], occasion: Occasion): Promise<DayQueue> {
	const { reading, settings, random } = occasion;
	const today = studyDayOf(reading);
	const plan = dayPlanOf(settings, today);
	const counts = await stores.reviews.histogram(today, today);
	const parts = await Promise.all(decks.map((deck) => loadParts(stores, deck, { today, plan, counts })));
	const day = { plan, reading, done: sum(counts), random: (purpose: string) => random(`queue/${today}/${purpose}`) };
	const read = parts.flatMap(({ learning, due }) => [...learning, ...due]);
	return { plan, queue: buildQueue(parts, day), memories: byCard(read) };
}
