import type { KeptQuiz, SittingStore } from '../sitting-store.ts';

/** The quiz that is under way, in memory. */
export class MemorySittingStore implements SittingStore {
	#quiz: KeptQuiz | undefined;

	quiz(): Promise<KeptQuiz | undefined> {
		return Promise.resolve(this.#quiz);
	}

	keepQuiz(quiz: KeptQuiz): Promise<void> {
		this.#quiz = structuredClone(quiz);
		return Promise.resolve();
	}

	dropQuiz(): Promise<void> {
		this.#quiz = undefined;
		return Promise.resolve();
	}
}
