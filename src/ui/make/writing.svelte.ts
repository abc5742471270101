import type { KeptDraft } from './kept-draft.svelte.ts';

/** A text beyond this many characters is shown by its opening until the reader wants to change it. */
export const SHOWN_WHOLE = 20_000;
const OPENING = 2000;

/** What the reader puts in: the text, and the title of the deck. Kept over a reload. */
export class Writing {
	readonly #draft: KeptDraft;
	#text = $state('');
	#title = $state('');
	/** The title that the last reading put in; the reader's own title is never replaced. */
	#suggested = '';
	/** The field holds the whole text, so that it can be changed. A browser needs long to lay out a book. */
	isWhole = $state(true);

	/** How a long text begins. */
	readonly opening = $derived(`${this.#text.slice(0, OPENING).trimEnd()} …`);
	readonly isBlank = $derived(!/\S/u.test(this.#text));

	constructor(draft: KeptDraft) {
		this.#draft = draft;
		const { text, title, suggested = '' } = draft.readText();
		this.#text = text;
		this.isWhole = text.length <= SHOWN_WHOLE;
		this.#title = title;
		this.#suggested = suggested;
	}

	get text(): string {
		return this.#text;
	}
	set text(text: string) {
		this.#text = text;
		this.#keep();
	}

	get title(): string {
		return this.#title;
	}
	set title(title: string) {
		this.#title = title;
		this.#keep();
	}

	/** The title that the reader gave; empty when it is the one that a text suggested. */
	get ownTitle(): string {
		return this.#title === this.#suggested ? '' : this.#title.trim();
	}

	/** Puts a text in the place of what was there. */
	take(text: string): void {
		this.isWhole = text.length <= SHOWN_WHOLE;
		this.text = text;
	}

	/** Puts words in the place of a selection; gives where they end. */
	insert(words: string, selection: { readonly start: number; readonly end: number }): number {
		const before = this.#text.slice(0, selection.start);
		this.text = `${before}${words}${this.#text.slice(selection.end)}`;
		return before.length + words.length;
	}

	showWhole(): void {
		this.isWhole = true;
	}

	/** The title of the text that was read, unless the reader gave one. */
	suggest(title: string): void {
		if (this.ownTitle !== '') return;
		this.#suggested = title;
		this.title = title;
	}

	/** Makes room for another text; the title stays. */
	clearText(): void {
		this.take('');
	}

	clear(): void {
		this.take('');
		this.#suggested = '';
		this.title = '';
	}

	#keep(): void {
		this.#draft.keepText({ text: this.#text, title: this.#title, suggested: this.#suggested });
	}
}
