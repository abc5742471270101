import type { Card } from '#core/cards/card.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import { isComingBack } from '#core/schedule/catch-up.ts';
import type { CatchUp } from '#core/schedule/day-plan.ts';
import { studyDayOf } from '#core/reviews/study-day.ts';
import { countQueue } from '#core/schedule/queue.ts';
import type { DeckSummary } from '#storage/deck-store.ts';
import type { Stores } from '#storage/stores.ts';
import { deckMemoryOf, type DeckMemory } from '../shared/deck-memory.ts';
import { estimateMs } from './estimate.ts';
import { faintestOf } from './faintest.ts';
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
import { loadDay, type DayQueue, type Occasion } from './load-day.ts';
import type { Around } from '../session/study-tools.ts';

/** What waits in one deck today, and how well the deck is known. */
export interface DeckToday {
	readonly summary: DeckSummary;
	/** Cards to review, those that are being learnt among them. */
	readonly due: number;
	readonly fresh: number;
	readonly memory: DeckMemory;
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
	readonly faintest: { readonly card: Card; readonly chance: number } | undefined;
	/** Reviews that were due on an earlier day. */
	readonly overdue: number;
	/** The learner was away, and a pile has grown. */
	readonly isComingBack: boolean;
	/** The catching up that is under way; absent: none is. */
	readonly catchUp: CatchUp | undefined;
	/** How far the quiz is that was left in its middle. */
	readonly quiz: { readonly answered: number; readonly total: number } | undefined;
}

async function readDeck(
	stores: Stores,
	summary: DeckSummary,
	{ queue, reading }: DayQueue & Pick<Occasion, 'reading'>
) {
	const memories = await stores.reviews.memories(summary.id);
	const { learning, reviews, fresh } = countQueue(queue, summary.id);
	const due = learning + reviews;
	return { deck: { summary, due, fresh, memory: deckMemoryOf(memories, due + fresh, reading) }, memories };
}

async function readDay(stores: Stores, occasion: Occasion): Promise<Day> {
	const { reading } = occasion;
	const today = studyDayOf(reading);
	const [summaries, kept, counts, forecast] = await Promise.all([
		stores.decks.list(),
		stores.sittings.quiz(),
		stores.reviews.histogram(today - DAYS_BACK, today),
		stores.reviews.forecast(today + FORECAST_DAYS)
	]);
	const queue = await loadDay(stores, summaries, occasion);
	const read = await Promise.all(summaries.map((summary) => readDeck(stores, summary, { ...queue, reading })));
	const faintest = faintestOf(
		read.flatMap(({ memories }) => memories),
		reading
	);
	const [card] = faintest === undefined ? [] : await stores.decks.cards([faintest.cardId]);
	const decks = read.map(({ deck }) => deck).sort((a, b) => b.due + b.fresh - (a.due + a.fresh));
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
		faintest: card === undefined || faintest === undefined ? undefined : { card, chance: faintest.chance },
		overdue,
		isComingBack: !isCatchingUp && isComingBack({ overdue, daysAway: daysAway(today, done) }),
		catchUp: isCatchingUp ? catchUp : undefined,
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

	/** Reads everything anew. */
	async load(): Promise<void> {
		const stores = await this.#around.stores();
		const settings = await stores.settings.get();
		const random = (purpose: string) => this.#around.random(purpose);
		this.#day = await readDay(stores, { reading: this.#around.now(), settings, random });
	}

	/** Lets the rest of the pile come as usual, and new cards with it. */
	async stopCatchingUp(): Promise<void> {
		const { settings } = await this.#around.stores();
		await settings.set({ catchUp: { until: 0, perDay: 0 } });
		await this.load();
	}
}
