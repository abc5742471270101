import { studyDayOf } from '#core/reviews/study-day.ts';
import { catchUpWays, type CatchUpWay } from '#core/schedule/catch-up.ts';
import type { Around } from '../session/study-tools.ts';
import { paceMs } from './estimate.ts';

/** A way to catch up, with the minutes that a day of it takes. */
export interface PacedWay extends CatchUpWay {
	readonly dayMs: number;
}

/** How far ahead it is counted what becomes due meanwhile, and how far back how long an answer took. */
const DAYS = 14;

/** Helps a learner who was away to choose how to go on. Nothing of the pile is asked before they have. */
export class ComingBack {
	readonly #around: Pick<Around, 'stores' | 'now'>;
	#ways: readonly PacedWay[] | undefined = $state.raw();
	#chosen = $state(1);

	constructor(around: Pick<Around, 'stores' | 'now'>) {
		this.#around = around;
	}

	/** Undefined until they are reckoned. */
	get ways(): readonly PacedWay[] | undefined {
		return this.#ways;
	}

	/** The place of the way that will be taken; the middle one unless the learner chooses another. */
	get chosen(): number {
		return this.#chosen;
	}
	set chosen(place: number) {
		this.#chosen = place;
	}

	/** Reckons with everything that is due, and with what becomes due. */
	async load(): Promise<void> {
		const { decks, reviews } = await this.#around.stores();
		const reading = this.#around.now();
		const today = studyDayOf(reading);
		const [summaries, counts, forecast] = await Promise.all([
			decks.list(),
			reviews.histogram(today - DAYS, today),
			reviews.forecast(today + DAYS)
		]);
		const due = await Promise.all(summaries.map(({ id }) => reviews.due(id, today, Infinity)));
		const arrivals = forecast.filter(({ day }) => day > today).reduce((sum, { reviews: count }) => sum + count, 0);
		const pace = paceMs(counts);
		const ways = catchUpWays(due.flat(), { reading, arrivalsPerDay: arrivals / DAYS });
		this.#ways = ways.map((way) => ({ ...way, dayMs: way.perDay * pace }));
	}

	/** Takes the chosen way from today on. */
	async take(): Promise<void> {
		const way = this.#ways?.[this.#chosen];
		if (way === undefined) return;
		const { settings } = await this.#around.stores();
		const until = studyDayOf(this.#around.now()) + way.days - 1;
		await settings.set({ catchUp: { until, perDay: way.perDay } });
	}
}
