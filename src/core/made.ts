import type { Document } from './document/document.ts';
import type { Fact, Refusal } from './facts/fact.ts';
import type { Proposal } from './cards/proposal.ts';
import type { Sentence } from './sentences/sentence.ts';

/** Where a sentence stands. */
export type SentencePlace = Pick<Sentence, 'index' | 'block' | 'span'>;

/** What one document gave, as far as a reader is shown it: what was read, what is offered, what was passed over and why. */
export interface Yield {
	readonly document: Document;
	readonly sentences: readonly SentencePlace[];
	/** In text order. */
	readonly proposals: readonly Proposal[];
	readonly refusals: readonly Refusal[];
}

/** All that came of one document, with the facts and words behind it. */
export interface Made extends Yield {
	readonly sentences: readonly Sentence[];
	readonly facts: readonly Fact[];
}

/** How one sentence of a document fared. */
export type Coverage = 'cards' | 'refused' | 'nothing';

/** What the maker may be told; everything has a sensible absence. */
export interface MakeOptions {
	readonly title?: string;
	readonly url?: string;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; wins over what the text says of itself. */
	readonly published?: string;
	/** Most proposals to offer; the best by score are kept. */
	readonly limit?: number;
	/** Called with the share of the work that is done, from 0 to 1, never falling. */
	readonly onProgress?: (share: number) => void;
}
