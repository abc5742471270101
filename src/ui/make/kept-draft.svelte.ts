import type { Draft, DraftKeeper, KeptReading } from './draft.ts';
import type { Picks } from './picking.svelte.ts';

/** Keeps the parts of a draft, and knows whether all of it is there again after a reload. */
export class KeptDraft {
	readonly #keeper: DraftKeeper;
	#text = $state(true);
	#reading = $state(true);
	#picks = $state(true);
	/** What was decided on an earlier visit is not taken up yet. */
	hasPicksLeft = false;
	/** The browser took all that it was given. */
	readonly isWhole = $derived(this.#text && this.#reading && this.#picks);

	constructor(keeper: DraftKeeper) {
		this.#keeper = keeper;
	}

	readText(): Draft {
		return this.#keeper.read();
	}

	readReading(): KeptReading | undefined {
		const reading = this.#keeper.readReading();
		this.hasPicksLeft = reading !== undefined;
		return reading;
	}

	async readPicks(): Promise<Picks> {
		const picks = await this.#keeper.readPicks();
		this.hasPicksLeft = false;
		return picks;
	}

	keepText(draft: Draft): void {
		this.#text = this.#keeper.write(draft);
	}

	keepReading(reading: KeptReading): void {
		this.#reading = this.#keeper.writeReading(reading);
	}

	keepPicks(picks: Picks): void {
		this.#picks = this.#keeper.writePicks(picks);
	}

	forget(): void {
		this.#keeper.forget();
		this.#text = this.#reading = this.#picks = true;
	}
}
