import type { ProseKind } from '../document/document.ts';
import type { Span } from '../shared/span.ts';

/** Universal part of speech, as universaldependencies.org/u/pos names them. */
export type PartOfSpeech =
	| 'ADJ'
	| 'ADP'
	| 'ADV'
	| 'AUX'
	| 'CCONJ'
	| 'DET'
	| 'INTJ'
	| 'NOUN'
	| 'NUM'
	| 'PART'
	| 'PRON'
	| 'PROPN'
	| 'PUNCT'
	| 'SCONJ'
	| 'SYM'
	| 'VERB'
	| 'X';

/** One word or mark. `text` is normalised (straight quotes, plain spaces); `span` points into the original document. */
export interface Token {
	readonly text: string;
	readonly lower: string;
	readonly lemma: string;
	readonly pos: PartOfSpeech;
	readonly span: Span;
	/** White space stands before it in the normalised text. */
	readonly spaced: boolean;
}

/** One sentence of prose. `document.text.slice(span.start, span.end)` is the sentence exactly as it was written. */
export interface Sentence {
	/** Position among all sentences of the document, from 0. */
	readonly index: number;
	/** Index of its block in `document.blocks`. */
	readonly block: number;
	readonly kind: ProseKind;
	readonly span: Span;
	readonly tokens: readonly Token[];
	/** Ranges of tokens `[from, to)` that stand inside quotation marks, their marks excluded. */
	readonly quoted: readonly { readonly from: number; readonly to: number }[];
}
