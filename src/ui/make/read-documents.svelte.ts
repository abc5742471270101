import type { Yield } from '#core/made.ts';
import type { JoinedProposal } from '#core/join-yields.ts';
import type { KeptReading, ReadText } from './draft.ts';

/** A document that was read whole, and the title that it was read under. */
interface ReadDocument {
	readonly given: Yield;
	readonly title: string;
}

/** The documents whose cards go into one deck, and what must be kept to read them again. */
export class ReadDocuments {
	#read: readonly ReadDocument[] = $state.raw([]);
	/** What the opening of the text gave that is being read. */
	#opening: ReadDocument | undefined = $state.raw();
	/** The text in the field is that of the last document. */
	isInField = false;
	/** Documents of an earlier visit that are not read again yet; they stand after those that are. */
	waiting: readonly ReadText[] = [];

	/** In order; one that is being read last. */
	readonly all: readonly Yield[] = $derived(
		(this.#opening === undefined ? this.#read : [...this.#read, this.#opening]).map(({ given }) => given)
	);
	readonly whole: readonly Yield[] = $derived(this.#read.map(({ given }) => given));

	/** Shows what the opening of the text in the field gave, until all of it comes. */
	open(given: Yield, title: string): void {
		this.#opening = { given, title };
	}

	/** The text in the field was read whole. */
	add(given: Yield, title: string): void {
		this.#opening = undefined;
		this.#read = [...this.#read, { given, title }];
		this.isInField = true;
	}

	/** Reads what waits, in order, until the signal ends it. A text that gives nothing this time is left out. */
	async readWaiting(signal: AbortSignal, read: (text: ReadText) => Promise<Yield | undefined>): Promise<void> {
		for (let next = this.waiting[0]; next !== undefined; next = this.waiting[0]) {
			const given = await read(next);
			if (signal.aborted) return;
			if (given !== undefined) this.#read = [...this.#read, { given, title: next.title }];
			this.waiting = this.waiting.slice(1);
		}
	}

	/** What an opening gave counts as read when nothing more will come, if it is wanted; says whether it does. */
	settle(isWanted: boolean): boolean {
		const opening = this.#opening;
		this.#opening = undefined;
		if (opening === undefined || !isWanted) return false;
		this.add(opening.given, opening.title);
		return true;
	}

	/** Gives up the document whose text is in the field. */
	dropInField(): void {
		if (this.isInField) this.#read = this.#read.slice(0, -1);
		this.isInField = false;
	}

	clear(): void {
		this.#read = [];
		this.#opening = undefined;
		this.isInField = false;
		this.waiting = [];
	}

	/** Whether the sentence of a card stands in its document. */
	hold({ card, document }: JoinedProposal): boolean {
		const { quote, start, end } = card.source ?? {};
		return quote === undefined || this.all[document]?.document.text.slice(start, end) === quote;
	}

	/** Enough to read all of it again. */
	get kept(): KeptReading {
		const inField = this.#opening ?? (this.isInField ? this.#read.at(-1) : undefined);
		const before = this.isInField ? this.#read.slice(0, -1) : this.#read;
		const earlier = before.map(({ given, title }) => ({ title, text: given.document.text }));
		return { earlier: [...earlier, ...this.waiting], ...(inField && { field: inField.title }) };
	}
}
