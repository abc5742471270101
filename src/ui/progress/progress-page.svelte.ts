import { studyDayOf } from '#core/reviews/study-day.ts';
import type { ClockReading } from '#core/shared/instant.ts';
import type { Stores } from '#storage/stores.ts';
import { reportOf, type ProgressReport } from './progress-report.ts';

/** Days ahead that the forecast shows, today included. */
const DAYS_AHEAD = 14;

/** Reads what the Progress screen tells. Its work grows with days and decks, never with cards. */
export class ProgressPage {
	readonly #open: () => Promise<Stores>;
	readonly #now: () => ClockReading;
	/** Undefined until it is read for the first time. */
	report: ProgressReport | undefined = $state.raw();

	constructor(open: () => Promise<Stores>, now: () => ClockReading) {
		this.#open = open;
		this.#now = now;
	}

	async load(): Promise<void> {
		const { decks, reviews, settings } = await this.#open();
		const today = studyDayOf(this.#now());
		const [summaries, counts, dues, { retention }] = await Promise.all([
			decks.list(),
			reviews.histogram(0, today),
			reviews.forecast(today + DAYS_AHEAD - 1),
			settings.get()
		]);
		const learning = await Promise.all(summaries.map(({ id }) => reviews.learning(id, today)));
		this.report = reportOf({
			decks: summaries,
			counts,
			dues,
			learning: learning.reduce((sum, cards) => sum + cards.length, 0),
			aim: retention,
			today,
			daysAhead: DAYS_AHEAD
		});
	}
}
