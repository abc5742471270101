import type { Card } from '#core/cards/card.ts';
import { studyDayOf } from '#core/reviews/study-day.ts';
import type { DeckId } from '#core/shared/ids.ts';
import type { ClockReading } from '#core/shared/instant.ts';
import type { Random } from '#core/shared/random.ts';
import type { loadLook } from './load-look.ts';
import type { Look } from './looks.ts';
import { loadSitting, practiceOf, type Sitting } from './sitting.ts';
import type { Around, StudyTools } from '../session/study-tools.ts';
import { StudySession } from './study-session.svelte.ts';
import { tallyOf, type Tally } from './tally.ts';

/** Looking over is done seldom: a session does not wait for the code that finds its cards. */
const loadLookLater: typeof loadLook = async (...given) => (await import('./load-look.ts')).loadLook(...given);

/** Where a sitting begins, ends, and is gone over once more. */
export class StudyRoom {
	readonly #around: Around;
	readonly #deck: DeckId | undefined;
	readonly #look: Look | undefined;
	#tools: StudyTools | undefined;
	#sitting: Sitting | undefined;
	#state: 'loading' | 'missing' | 'ready' = $state.raw('loading');
	#session: StudySession | undefined = $state.raw();
	#practice: StudySession | undefined = $state.raw();
	#hasPractised = $state(false);
	#tomorrow: number | undefined = $state.raw();

	/** `deck` absent: everything that is due. With a `look`, cards are looked over off the schedule. */
	constructor(around: Around, deck: DeckId | undefined, look?: Look) {
		this.#around = around;
		this.#deck = deck;
		this.#look = look;
	}

	get state(): 'loading' | 'missing' | 'ready' {
		return this.#state;
	}

	/** The sitting that counts. */
	get session(): StudySession | undefined {
		return this.#session;
	}

	/** The session on the screen: the one that counts, or the round of practice after it. */
	get current(): StudySession | undefined {
		return this.#practice?.leaf === undefined ? this.#session : this.#practice;
	}

	/** What the sitting came to. */
	get tally(): Tally {
		return this.#session?.tally ?? tallyOf([]);
	}

	/** Cards to be gone over once more; none when that was done. */
	get missed(): readonly Card[] {
		if (this.#hasPractised) return [];
		return this.tally.missed.flatMap((id) => this.#session?.card(id) ?? []);
	}

	/** The card that will now be known the longest, if that is a week or more. */
	get firmest(): { readonly card: Card; readonly days: number } | undefined {
		const { firmest } = this.tally;
		const card = firmest === undefined ? undefined : this.#session?.card(firmest.cardId);
		return card === undefined || firmest === undefined || firmest.days < 7 ? undefined : { card, days: firmest.days };
	}

	/** Reviews that come tomorrow, once they are counted. */
	get tomorrow(): number | undefined {
		return this.#tomorrow;
	}

	/** Fetches today's cards. */
	async open(): Promise<void> {
		const now = (): ClockReading => this.#around.now();
		const random = (purpose: string): Random => this.#around.random(purpose);
		const stores = await this.#around.stores();
		const settings = await stores.settings.get();
		const occasion = { reading: now(), settings, random };
		const sitting = await (this.#look === undefined
			? loadSitting(stores, this.#deck, occasion)
			: loadLookLater(stores, this.#look, occasion));
		this.#sitting = sitting;
		if (sitting !== undefined) {
			this.#tools = { stores, grading: () => this.#around.grading(), now, random };
			this.#session = new StudySession(this.#tools, sitting);
		}
		this.#state = sitting === undefined ? 'missing' : 'ready';
	}

	/** What was due in the evening is not what is due in the morning: on another study day the cards are fetched anew. */
	async lookAgain(): Promise<void> {
		const isAnotherDay = this.#sitting !== undefined && this.#sitting.day !== studyDayOf(this.#around.now());
		if (isAnotherDay && this.current?.leaf?.side !== 'verso') await this.open();
		else await this.current?.lookAgain();
	}

	/** Counts what comes tomorrow. */
	async lookAhead(): Promise<void> {
		if (this.#tools === undefined || this.#sitting === undefined) return;
		const { decks } = this.#sitting;
		const tomorrow = studyDayOf(this.#tools.now()) + 1;
		const counts = await this.#tools.stores.reviews.forecast(tomorrow);
		const ours = counts.filter(({ deckId, day }) => decks.has(deckId) && day === tomorrow);
		this.#tomorrow = ours.reduce((sum, { reviews }) => sum + reviews, 0);
	}

	/** Asks the missed cards once more; nothing is written. */
	practise(): void {
		if (this.#tools === undefined || this.#sitting === undefined) return;
		this.#practice = new StudySession(this.#tools, practiceOf(this.#sitting, this.tally.missed));
		this.#hasPractised = true;
	}
}
