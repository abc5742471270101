import { studyDayOf } from '#core/reviews/study-day.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import type { DeckId } from '#core/shared/ids.ts';
import type { Around } from '../session/study-tools.ts';
import { drawQuestions } from './questions.ts';
import { Quiz } from './quiz.svelte.ts';

/** Draws the questions of a quiz over one deck. */
export class QuizRoom {
	readonly #around: Around;
	readonly #deck: DeckId;
	#state: 'loading' | 'missing' | 'ready' = $state.raw('loading');
	#quiz: Quiz | undefined = $state.raw();

	constructor(around: Around, deck: DeckId) {
		this.#around = around;
		this.#deck = deck;
	}

	get state(): 'loading' | 'missing' | 'ready' {
		return this.#state;
	}

	get quiz(): Quiz | undefined {
		return this.#quiz;
	}

	async open(): Promise<void> {
		const around = this.#around;
		const stores = await around.stores();
		const [deck, memories, settings] = await Promise.all([
			stores.decks.get(this.#deck),
			stores.reviews.memories(this.#deck),
			stores.settings.get()
		]);
		if (deck !== undefined) {
			const today = studyDayOf(around.now());
			const cards = drawQuestions(deck.cards, { memories, today }, around.anew(`quiz/${deck.id}`));
			const tools = {
				stores,
				scheduler: createScheduler({ retention: settings.retention }),
				now: () => around.now(),
				random: (purpose: string) => around.random(purpose)
			};
			this.#quiz = new Quiz(tools, deck, { cards, memories });
		}
		this.#state = deck === undefined ? 'missing' : 'ready';
	}
}
