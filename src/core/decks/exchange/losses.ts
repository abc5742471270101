/** Something that another format has no place for. */
export interface Loss {
	/** In words: `pictures`, `reasons why an answer is wrong`. */
	readonly what: string;
	readonly count: number;
}

/** Counts what is lost on the way from one format to another, so that it can be told. */
export class Losses {
	readonly #counts = new Map<string, number>();

	add(what: string, count = 1): void {
		if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
	}

	/** In the order in which they first came up. */
	get all(): readonly Loss[] {
		return [...this.#counts].map(([what, count]) => ({ what, count }));
	}
}
