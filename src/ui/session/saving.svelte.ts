import type { Decide, Decision } from '#core/schedule/decide.ts';
import type { CardId } from '#core/shared/ids.ts';
import { StorageError, type StorageErrorCode } from '#storage/storage-error.ts';
import type { ReviewStore } from '#storage/review-store.ts';

/** Writes one event at a time into the log, and says when the device refuses. */
export class Saving {
	readonly #reviews: ReviewStore;
	#isBusy = $state(false);
	#fault: StorageErrorCode | undefined = $state.raw();

	constructor(reviews: ReviewStore) {
		this.#reviews = reviews;
	}

	get isBusy(): boolean {
		return this.#isBusy;
	}

	/** Why the last writing failed; gone as soon as one succeeds. */
	get fault(): StorageErrorCode | undefined {
		return this.#fault;
	}

	/** What was written, once it is durable; `undefined` when the device refused or another writing is under way. */
	async write(cardId: CardId, decide: Decide): Promise<Decision | undefined> {
		if (this.#isBusy) return undefined;
		this.#isBusy = true;
		try {
			const written = await this.#reviews.record(cardId, decide);
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
