import type { Decide, Decision, Occasion } from '#core/schedule/decide.ts';
import type { CardRef } from '#core/schedule/memory.ts';
import { StorageError, type StorageErrorCode } from '#storage/storage-error.ts';
import type { Grading } from './grading.ts';
import type { StudyTools } from './study-tools.ts';

/** What is to be written of a card, decided on what grading there is at the moment of writing. */
export type Decided = (grading: Grading, occasion: Occasion) => Decide;

/** Writes one thing at a time, and says when the device refuses. */
export class Saving {
	readonly #tools: Pick<StudyTools, 'stores' | 'grading' | 'now'>;
	#isBusy = false;
	#fault: StorageErrorCode | undefined = $state.raw();

	constructor(tools: Pick<StudyTools, 'stores' | 'grading' | 'now'>) {
		this.#tools = tools;
	}

	/** Why the last writing failed; gone as soon as one succeeds. */
	get fault(): StorageErrorCode | undefined {
		return this.#fault;
	}

	/** The event that was written into the log, once it is durable; `undefined` when it was not. */
	write(card: CardRef, decided: Decided): Promise<Decision | undefined> {
		return this.attempt(() => this.record(card, decided));
	}

	/** Writes an event within an attempt. */
	async record(card: CardRef, decided: Decided): Promise<Decision> {
		const decide = decided(await this.#tools.grading(), { card, reading: this.#tools.now() });
		return this.#tools.stores.reviews.record(card.cardId, decide);
	}

	/** What came of some writing; `undefined` when the device refused, or while another writing is under way. */
	async attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
		if (this.#isBusy) return undefined;
		this.#isBusy = true;
		try {
			const written = await work();
			this.#fault = undefined;
			return written;
		} catch (error) {
			if (!(error instanceof StorageError)) throw error;
			this.#fault = error.code;
			return undefined;
		} finally {
			this.#isBusy = false;
		}
	}
}
