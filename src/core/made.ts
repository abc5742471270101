import type { Document } from './document/document.ts';
import type { Fact, Refusal } from './facts/fact.ts';
import type { Proposal } from './cards/proposal.ts';
import type { Sentence } from './sentences/sentence.ts';

/** What came of one document: what was read, what was found, what is offered, and what was passed over and why. */
export interface Made {
	readonly document: Document;
	readonly sentences: readonly Sentence[];
	readonly facts: readonly Fact[];
	/** In text order. */
	readonly proposals: readonly Proposal[];
	readonly refusals: readonly Refusal[];
}

/** How one sentence of a made document fared. */
export type Coverage = 'cards' | 'refused' | 'nothing';

/** What the maker may be told; everything has a sensible absence. */
export interface MakeOptions {
	readonly title?: string;
	readonly url?: string;
	/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; wins over what the text says of itself. */
	readonly published?: string;
	/** Most proposals to offer; the best by score are kept. */
	readonly limit?: number;
	/** Called with sentences read and sentences in all. */
	readonly onProgress?: (done: number, total: number) => void;
}
