import type { Card } from '#core/cards/card.ts';
import type { GradeEvent, Rating } from '#core/reviews/review.ts';
import type { CardRef, Memory } from '#core/schedule/memory.ts';
import type { Outcome } from '#core/schedule/scheduler.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { Exercise } from './exercise.ts';
import type { Verdict } from '#core/reviews/verdict.ts';
import { checkGiven, type Given } from './verdict.ts';

/** The card that is asked. */
export interface Asked {
	readonly card: Card;
	readonly ref: CardRef;
	readonly deckTitle: string;
	/** What is remembered of it; absent: it was never seen. */
	readonly memory: Memory | undefined;
	/** The number of its leaf: a card that comes back in the same sitting keeps it. */
	readonly number: number;
	readonly exercise: Exercise;
	readonly shownAt: Instant;
}

type Outcomes = Record<Rating, Outcome>;

/** One card, its question in front and its answer behind. A leaf is turned once, and never back. */
export class Leaf {
	readonly asked: Asked;
	readonly #preview: () => Outcomes;
	#outcomes: Outcomes | undefined = $state.raw();
	#verdict: Verdict | undefined = $state.raw();
	#given: Given | undefined = $state.raw();

	constructor(asked: Asked, preview: () => Outcomes) {
		this.asked = asked;
		this.#preview = preview;
	}

	get side(): 'recto' | 'verso' {
		return this.#outcomes === undefined ? 'recto' : 'verso';
	}

	/** What each rating leads to, once the answer is shown. */
	get outcomes(): Outcomes | undefined {
		return this.#outcomes;
	}

	/** How the given answer turned out; absent when the learner just looked. */
	get verdict(): Verdict | undefined {
		return this.#verdict;
	}

	get given(): Given | undefined {
		return this.#given;
	}

	/** How the log names the way in which it was answered. */
	get mode(): GradeEvent['mode'] {
		return this.#verdict === undefined ? 'flip' : this.asked.exercise.type;
	}

	/** Turns the leaf; the learner judges alone. */
	reveal(): void {
		this.#outcomes ??= this.#preview();
	}

	/** Judges what the learner chose or wrote, and turns the leaf. */
	async check(given: Given): Promise<void> {
		const verdict = await checkGiven(this.asked, given);
		if (this.side === 'verso') return;
		this.#given = given;
		this.#verdict = verdict;
		this.reveal();
	}
}
