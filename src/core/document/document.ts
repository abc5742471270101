import type { Span } from '../shared/span.ts';

/** Blocks whose sentences may give cards. */
export type ProseKind = 'title' | 'heading' | 'paragraph' | 'quotation' | 'list-item' | 'caption';

/** Blocks that the reader sees but that never give cards, each with why it was set aside. */
export type SetAsideKind =
	'byline' | 'url' | 'comment-marker' | 'reader-comment' | 'date-line' | 'code' | 'table' | 'navigation';

/** One run of text with one job. `span` cuts the block's own words out of the document, without markers such as `> `. */
export interface Block {
	readonly kind: ProseKind | SetAsideKind;
	readonly span: Span;
	/** 1–6 for headings. */
	readonly level?: number;
}

/** A calendar date as exactly as it is known: `2024`, `2024-09` or `2024-09-17`. */
export type PartialDate = string;

/** A document as it was given, with its blocks. `text` is the original, never changed: every span points into it. */
export interface Document {
	readonly title: string;
	readonly text: string;
	readonly blocks: readonly Block[];
	/** The address that the text itself names, or that the reader gave. */
	readonly url?: string;
	readonly published?: PartialDate;
	/** BCP 47; `und` when it could not be told. */
	readonly language: string;
}

/** What keeps a text from being read as a document. */
export type DocumentProblem =
	| { readonly code: 'empty' }
	| { readonly code: 'binary'; readonly looksLike?: 'pdf' | 'image' | 'zip' | 'word' }
	| { readonly code: 'not-utf8' }
	| { readonly code: 'utf-16' }
	| { readonly code: 'too-long'; readonly length: number; readonly limit: number }
	| { readonly code: 'no-prose' }
	| { readonly code: 'other-language'; readonly language: string };

/** True for blocks whose sentences are read for facts. */
export function isProse(kind: Block['kind']): kind is ProseKind {
	switch (kind) {
		case 'title':
		case 'heading':
		case 'paragraph':
		case 'quotation':
		case 'list-item':
		case 'caption':
			return true;
		default:
			return false;
	}
}
