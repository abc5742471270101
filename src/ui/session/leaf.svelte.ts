import type { Card } from '#core/cards/card.ts';
import type { GradeEvent, Rating, StudyDay } from '#core/reviews/review.ts';
import { studyDayOf } from '#core/reviews/study-day.ts';
import type { Verdict } from '#core/reviews/verdict.ts';
import type { CardRef, Memory } from '#core/schedule/memory.ts';
import type { Outcome } from '#core/schedule/scheduler.ts';
import type { ClockReading, Instant } from '#core/shared/instant.ts';
import { isMissingPart } from '../shared/is-missing-part.ts';
import type { Play } from './exercise.ts';
import type { Given } from '#core/reviews/given.ts';
import type { Grading } from './grading.ts';

/** The card that is asked. */
export interface Asked extends Play {
	readonly card: Card;
	readonly ref: CardRef;
	readonly deckTitle: string;
	/** What is remembered of it; absent: it was never seen. */
	readonly memory: Memory | undefined;
	/** The number of its leaf: a card that comes back in the same sitting keeps it. */
	readonly number: number;
	readonly shownAt: Instant;
}

export type Outcomes = Record<Rating, Outcome>;

/** What a leaf asks of its session when it is turned. */
export interface LeafTools {
	grading(): Promise<Grading>;
	now(): ClockReading;
	/** What each rating would lead to at that moment. */
	preview(grading: Grading, reading: ClockReading): Outcomes;
}

/** One card, its question in front and its answer behind. A leaf is turned once, and never back. */
export class Leaf {
	readonly asked: Asked;
	readonly #tools: LeafTools;
	#outcomes: Outcomes | undefined = $state.raw();
	#turnedOn: StudyDay | undefined;
	#verdict: Verdict | undefined = $state.raw();
	#given: Given | undefined = $state.raw();
	#hints = $state(0);
	#cannotTurn = $state(false);

	constructor(asked: Asked, tools: LeafTools) {
		this.asked = asked;
		this.#tools = tools;
	}

	get side(): 'recto' | 'verso' {
		return this.#outcomes === undefined ? 'recto' : 'verso';
	}

	/** What each rating leads to, once the answer is shown. */
	get outcomes(): Outcomes | undefined {
		return this.#outcomes;
	}

	/** The study day on which the answer was shown: a grade counts to it, or its buttons would have promised too much. */
	get turnedOn(): StudyDay | undefined {
		return this.#turnedOn;
	}

	/** How the given answer turned out; absent when the learner just looked. */
	get verdict(): Verdict | undefined {
		return this.#verdict;
	}

	get given(): Given | undefined {
		return this.#given;
	}

	/** The hints that were asked for so far. */
	get hints(): readonly string[] {
		return this.asked.card.hints.slice(0, this.#hints);
	}

	get hasMoreHints(): boolean {
		return this.side === 'recto' && this.#hints < this.asked.card.hints.length;
	}

	/** A right answer was helped: by a hint, or by options on a ladder that asks for more later. */
	get hadHelp(): boolean {
		return this.#hints > 0 || this.asked.rung === 'choice';
	}

	/** What turns a leaf could not be fetched; the leaf stays, and can be turned when there is a connection. */
	get cannotTurn(): boolean {
		return this.#cannotTurn;
	}

	/** How the log names the way in which it was answered. */
	get mode(): GradeEvent['mode'] {
		return this.#verdict === undefined ? 'flip' : this.asked.exercise.type;
	}

	/** Shows the next hint. */
	hint(): void {
		if (this.hasMoreHints) this.#hints += 1;
	}

	/** Turns the leaf; the learner judges alone. */
	async reveal(): Promise<void> {
		const grading = await this.#fetched();
		if (grading !== undefined) this.#turn(grading);
	}

	/** Judges what the learner gave, and turns the leaf. */
	async check(given: Given): Promise<void> {
		const grading = await this.#fetched();
		if (grading === undefined || this.side === 'verso') return;
		this.#given = given;
		this.#verdict = grading.judge(this.asked.card, this.asked.exercise, given);
		this.#turn(grading);
	}

	#turn(grading: Grading): void {
		if (this.#outcomes !== undefined) return;
		const reading = this.#tools.now();
		this.#turnedOn = studyDayOf(reading);
		this.#outcomes = this.#tools.preview(grading, reading);
	}

	async #fetched(): Promise<Grading | undefined> {
		try {
			const grading = await this.#tools.grading();
			this.#cannotTurn = false;
			return grading;
		} catch (error) {
			if (!isMissingPart(error)) throw error;
			this.#cannotTurn = true;
			return undefined;
		}
	}
}
