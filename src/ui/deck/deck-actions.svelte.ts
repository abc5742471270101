/** Carries out what the reader asks of a deck, and says in words when the device refuses. */
export class DeckActions {
	readonly #describeFailure: (error: unknown) => string;
	trouble: string | undefined = $state();
	/** What was done last, in words, when it cannot be seen. */
	told: string | undefined = $state();

	constructor(describeFailure: (error: unknown) => string) {
		this.#describeFailure = describeFailure;
	}

	/** Settles when the work is done or its failure is told; says whether it was done. */
	async attempt(work: () => Promise<void>): Promise<boolean> {
		this.trouble = undefined;
		this.told = undefined;
		try {
			await work();
			return true;
		} catch (error) {
			this.trouble = this.#describeFailure(error);
			return false;
		}
	}
}
