import type { Block, Document } from '#core/document/document.ts';
import { isProse } from '#core/document/document.ts';
import type { Coverage, SentencePlace, Yield } from '#core/made.ts';
import { coverageOf, refusalsBySentence } from '#core/coverage-of.ts';
import { groupBy } from '#ui/shared/group-by.ts';

/** A run of a block's text: a sentence with how it fared, or what stands between sentences. */
export interface Piece {
	readonly text: string;
	/** Where it begins in the document. */
	readonly start: number;
	readonly sentence?: number;
	readonly coverage?: Coverage;
	/** The place of this sentence among those that gave cards, from 1. */
	readonly mark?: number;
}

/** What the text view draws as one: a block of prose, or a run of blocks that were set aside. */
export type Item =
	| { readonly kind: 'prose'; readonly index: number; readonly block: Block }
	| { readonly kind: 'aside'; readonly index: number; readonly blocks: readonly Block[] };

/** A few items that are drawn at once, and how many lines they will take. */
export interface Section {
	readonly index: number;
	readonly items: readonly Item[];
	readonly lines: number;
}

/** A section is full at so many characters or items: a few milliseconds of a slow phone. */
const FULL = { characters: 1200, items: 4 } as const;
const CHARACTERS_PER_LINE = 48;

/** A document as the text view draws it, section by section; the pieces of a block join up to its text. */
export class DocumentOutline {
	readonly sections: readonly Section[];
	readonly coverage: readonly Coverage[];
	/** The index of the paragraph that the article begins with. */
	readonly opening: number | undefined;
	readonly hasTitle: boolean;
	readonly refusals: ReturnType<typeof refusalsBySentence>;
	readonly #text: string;
	readonly #sentences: ReadonlyMap<number, readonly SentencePlace[]>;
	readonly #marks: ReadonlyMap<number, number>;
	readonly #sectionOf: ReadonlyMap<number, number>;

	/** `own` are sentences of which the reader made cards by hand. */
	constructor(given: Yield, own: ReadonlySet<number> = new Set()) {
		const { document, sentences } = given;
		this.#text = document.text;
		this.coverage = coverageOf(given).map((fate, sentence) => (own.has(sentence) ? 'cards' : fate));
		this.refusals = refusalsBySentence(given);
		this.sections = sectionsOf(itemsOf(document));
		this.hasTitle = document.blocks.some(({ kind }) => kind === 'title');
		this.opening = openingOf(document.blocks);
		this.#sentences = groupBy(sentences, ({ block }) => block);
		const covered = this.coverage.flatMap((fate, sentence) => (fate === 'cards' ? [sentence] : []));
		this.#marks = new Map(covered.map((sentence, place) => [sentence, place + 1]));
		const sectionOfBlock = new Map(
			this.sections.flatMap(({ index, items }) => items.map((item) => [item.index, index] as const))
		);
		this.#sectionOf = new Map(sentences.map(({ index, block }) => [index, sectionOfBlock.get(block) ?? 0]));
	}

	/** The section in which a sentence is drawn. */
	sectionOf(sentence: number | undefined): number | undefined {
		return sentence === undefined ? undefined : this.#sectionOf.get(sentence);
	}

	/** The sentences of a block and what stands between them. */
	piecesOf(index: number, { span }: Block): readonly Piece[] {
		const pieces: Piece[] = [];
		let at = span.start;
		for (const sentence of this.#sentences.get(index) ?? []) {
			if (sentence.span.start > at) pieces.push(this.#between(at, sentence.span.start));
			const start = Math.max(at, sentence.span.start);
			const text = this.#text.slice(start, sentence.span.end);
			pieces.push({ text, start, sentence: sentence.index, ...this.#fateOf(sentence.index) });
			at = Math.max(at, sentence.span.end);
		}
		if (at < span.end) pieces.push(this.#between(at, span.end));
		return pieces;
	}

	/** The words of a block that was set aside, as far as they say what it is. */
	words({ span }: Block, limit: number): string {
		const whole = span.end - span.start <= limit;
		return whole ? this.#text.slice(span.start, span.end) : `${this.#text.slice(span.start, span.start + limit)} …`;
	}

	#between(start: number, end: number): Piece {
		return { text: this.#text.slice(start, end), start };
	}

	#fateOf(sentence: number): Pick<Piece, 'coverage' | 'mark'> {
		const mark = this.#marks.get(sentence);
		return { coverage: this.coverage[sentence] ?? 'nothing', ...(mark === undefined ? {} : { mark }) };
	}
}

/** Blocks set aside in a row are one item; an item bears the index of its first block. */
function itemsOf({ blocks }: Document): Item[] {
	const items: Item[] = [];
	let aside: Block[] = [];
	blocks.forEach((block, index) => {
		if (isProse(block.kind)) {
			items.push({ kind: 'prose', index, block });
			aside = [];
		} else if (aside.length > 0) aside.push(block);
		else {
			aside = [block];
			items.push({ kind: 'aside', index, blocks: aside });
		}
	});
	return items;
}

function sectionsOf(items: readonly Item[]): Section[] {
	const sections: Section[] = [];
	let [own, characters]: [Item[], number] = [[], 0];
	const close = (): void => {
		const lines = own.length + Math.ceil(characters / CHARACTERS_PER_LINE);
		if (own.length > 0) sections.push({ index: sections.length, items: own, lines });
		[own, characters] = [[], 0];
	};
	for (const item of items) {
		own.push(item);
		characters += item.kind === 'prose' ? item.block.span.end - item.block.span.start : 0;
		if (characters >= FULL.characters || own.length >= FULL.items) close();
	}
	close();
	return sections;
}

/** An article begins with its first paragraph, unless a list, a quotation or a heading of a part stands before it. */
function openingOf(blocks: readonly Block[]): number | undefined {
	const at = blocks.findIndex(({ kind }) => isProse(kind) && kind !== 'title' && kind !== 'caption');
	return blocks[at]?.kind === 'paragraph' ? at : undefined;
}
