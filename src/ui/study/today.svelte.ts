import type { Card } from '#core/cards/card.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import { isComingBack } from '#core/schedule/catch-up.ts';
import type { CatchUp } from '#core/schedule/day-plan.ts';
import { studyDayOf } from '#core/reviews/study-day.ts';
import { countQueue } from '#core/schedule/queue.ts';
import type { DeckSummary } from '#storage/deck-store.ts';
import type { Stores } from '#storage/stores.ts';
import type { DeckMemory } from '../shared/deck-memory.ts';
import { estimateMs } from './estimate.ts';
import {
	byDay,
	DAYS_BACK,
	daysAway,
	FORECAST_DAYS,
	fortnightInWords,
	nextComing,
	stripOf,
	type StripDay
} from './fortnight.ts';
import { loadDay, type Occasion } from './load-day.ts';
import type { Around } from '../session/study-tools.ts';

/** What waits in one deck today, and how well the deck is known. */
export interface DeckToday {
	readonly summary: DeckSummary;
	/** Cards to review, those that are being learnt among them. */
	readonly due: number;
	readonly fresh: number;
	/** Absent until it is read. */
	readonly memory?: DeckMemory | undefined;
}

/** Everything that the first screen tells. */
export interface Day {
	readonly today: StudyDay;
	/** Decks with most to do first. */
	readonly decks: readonly DeckToday[];
	readonly due: number;
	readonly fresh: number;
	readonly estimateMs: number;
	readonly strip: readonly StripDay[];
	readonly note: string;
	readonly next: { readonly count: number; readonly when: string } | undefined;
	/** Absent until it is read, or if nothing was learnt. */
	readonly faintest?: { readonly card: Card; readonly chance: number } | undefined;
	/** Reviews that were due on an earlier day. */
	readonly overdue: number;
	/** The learner was away, and a pile has grown. */
	readonly isComingBack: boolean;
	/** The catching up that is under way; absent: none is. */
	readonly catchUp: CatchUp | undefined;
	/** Something was graded on this device, and is still known. */
	readonly hasLog: boolean;
	/** How far the quiz is that was left in its middle. */
	readonly quiz: { readonly answered: number; readonly total: number } | undefined;
}

/** What the first look tells: nothing of it is counted card by card. */
async function readDay(stores: Stores, occasion: Occasion): Promise<Day> {
	const { reading } = occasion;
	const today = studyDayOf(reading);
	const [summaries, kept, counts, forecast, log] = await Promise.all([
		stores.decks.list(),
		stores.sittings.quiz(),
		stores.reviews.histogram(today - DAYS_BACK, today),
		stores.reviews.forecast(today + FORECAST_DAYS),
		stores.reviews.latest(1)
	]);
	const { queue } = await loadDay(stores, summaries, occasion);
	const decks = summaries
		.map((summary) => {
			const { learning, reviews, fresh } = countQueue(queue, summary.id);
			return { summary, due: learning + reviews, fresh };
		})
		.sort((a, b) => b.due + b.fresh - (a.due + a.fresh));
	const sums = {
		due: decks.reduce((sum, { due }) => sum + due, 0),
		fresh: decks.reduce((sum, { fresh }) => sum + fresh, 0)
	};
	const [done, coming] = [byDay(counts), byDay(forecast)];
	const overdue = [...coming].reduce((sum, [day, reviews]) => sum + (day < today ? reviews : 0), 0);
	const { catchUp } = occasion.settings;
	const isCatchingUp = today <= catchUp.until;
	return {
		today,
		decks,
		...sums,
		estimateMs: estimateMs(sums, counts),
		strip: stripOf(today, done, coming),
		note: fortnightInWords(today, done, coming),
		next: nextComing(today, coming),
		overdue,
		isComingBack: !isCatchingUp && isComingBack({ overdue, daysAway: daysAway(today, done) }),
		catchUp: isCatchingUp ? catchUp : undefined,
		hasLog: log.length > 0,
		quiz:
			kept !== undefined && kept.answers.length > 0
				? { answered: kept.answers.length, total: kept.cards.length }
				: undefined
	};
}

/** What is due today, deck by deck. */
export class Today {
	readonly #around: Around;
	#day: Day | undefined = $state.raw();

	constructor(around: Around) {
		this.#around = around;
	}

	/** Undefined until it is read for the first time. */
	get day(): Day | undefined {
		return this.#day;
	}

	/** Reads anew what waits. What was known of the decks when they were last read stands until it is read again. */
	async load(): Promise<void> {
		const stores = await this.#around.stores();
		const settings = await stores.settings.get();
		const random = (purpose: string) => this.#around.random(purpose);
		const day = await readDay(stores, { reading: this.#around.now(), settings, random });
		const known = this.#day?.decks ?? [];
		const decks = day.decks.map((deck) => ({
			...deck,
			memory: known.find(({ summary }) => summary.id === deck.summary.id)?.memory
		}));
		this.#day = { ...day, decks, faintest: this.#day?.faintest };
	}

	/**
	 * Reads how well each deck is known: it takes the longer the more cards there are, and waits for a `pause` before each deck.
	 * A later `load` makes it needless.
	 */
	async remember(pause: () => Promise<void>): Promise<void> {
		const day = this.#day;
		if (day === undefined || day.decks.length === 0) return;
		await pause();
		const { readKnown } = await import('./read-known.ts');
		const stores = await this.#around.stores();
		const known = await readKnown(stores, day.decks, { reading: this.#around.now(), pause });
		if (this.#day === day) this.#day = { ...day, ...known };
	}

	/** Lets the rest of the pile come as usual, and new cards with it. */
	async stopCatchingUp(): Promise<void> {
		const { settings } = await this.#around.stores();
		await settings.set({ catchUp: { until: 0, perDay: 0 } });
		await this.load();
	}
}
