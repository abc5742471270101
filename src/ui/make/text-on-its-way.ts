import type { Result } from '#core/shared/result.ts';

type Coming = Result<string, string>;

const CHANGED_MEANWHILE =
	'The text was changed while the file was opened. Choose the file again to put its text in the place of yours.';

const refused = (sentence: string): Coming => ({ ok: false, problems: [sentence] });

/** The text that is being fetched from a file or elsewhere; a later one takes its place. */
export class TextOnItsWay {
	#coming: Promise<Coming> | undefined;
	/** What must be over before a text may come. */
	after: Promise<void> = Promise.resolve();

	get isAwaited(): boolean {
		return this.#coming !== undefined;
	}

	/**
	 * What was read, or undefined when it is no longer waited for. What the reader wrote meanwhile is newer, and stays: that is
	 * a problem, as a failure is, both in words.
	 */
	async fetch(
		read: () => Promise<Coming>,
		page: { readonly text: string },
		describe: (error: unknown) => string
	): Promise<Coming | undefined> {
		const before = page.text;
		const coming = Promise.all([read(), this.after]).then(
			([got]) => got,
			(error: unknown) => refused(describe(error))
		);
		this.#coming = coming;
		const got = await coming;
		if (this.#coming !== coming) return undefined;
		this.#coming = undefined;
		return got.ok && page.text !== before ? refused(CHANGED_MEANWHILE) : got;
	}

	/** Waits for what is on its way, and for what takes its place. */
	async arrived(): Promise<void> {
		while (this.#coming !== undefined) await this.#coming;
	}

	giveUp(): void {
		this.#coming = undefined;
	}
}
