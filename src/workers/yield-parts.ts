import type { Block, Document } from '#core/document/document.ts';
import type { Refusal } from '#core/facts/fact.ts';
import type { Proposal } from '#core/cards/proposal.ts';
import type { SentencePlace, Yield } from '#core/made.ts';

/** A piece of a yield that a page takes in without holding the screen up. The head comes first. */
export type YieldPart =
	| { readonly kind: 'head'; readonly head: Omit<Document, 'blocks'> }
	| { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
	| { readonly kind: 'sentences'; readonly sentences: readonly SentencePlace[] }
	| { readonly kind: 'proposals'; readonly proposals: readonly Proposal[] }
	| { readonly kind: 'refusals'; readonly refusals: readonly Refusal[] };

/** How many of each travel at once: a few milliseconds of a slow phone. */
const AT_ONCE = { blocks: 1000, sentences: 1000, proposals: 60, refusals: 200 } as const;

/** A yield cut into parts, and its sentences without their words, which no screen shows. */
export function* partsOf(given: Yield): Generator<YieldPart> {
	const { blocks, ...head } = given.document;
	yield { kind: 'head', head };
	for (const part of slices(blocks, AT_ONCE.blocks)) yield { kind: 'blocks', blocks: part };
	for (const part of slices(given.sentences, AT_ONCE.sentences))
		yield { kind: 'sentences', sentences: part.map(placeOf) };
	for (const part of slices(given.proposals, AT_ONCE.proposals)) yield { kind: 'proposals', proposals: part };
	for (const part of slices(given.refusals, AT_ONCE.refusals)) yield { kind: 'refusals', refusals: part };
}

function* slices<Value>(values: readonly Value[], length: number): Generator<readonly Value[]> {
	for (let from = 0; from < values.length; from += length) yield values.slice(from, from + length);
}

const placeOf = ({ index, block, span }: SentencePlace): SentencePlace => ({ index, block, span });

/** Puts the parts of a yield together again. */
export class YieldAssembly {
	#head: Omit<Document, 'blocks'> | undefined;
	readonly #blocks: Block[] = [];
	readonly #sentences: SentencePlace[] = [];
	readonly #proposals: Proposal[] = [];
	readonly #refusals: Refusal[] = [];

	take(part: YieldPart): void {
		switch (part.kind) {
			case 'head':
				this.#head = part.head;
				return;
			case 'blocks':
				this.#blocks.push(...part.blocks);
				return;
			case 'sentences':
				this.#sentences.push(...part.sentences);
				return;
			case 'proposals':
				this.#proposals.push(...part.proposals);
				return;
			case 'refusals':
				this.#refusals.push(...part.refusals);
		}
	}

	/** The whole yield; undefined when no part came. */
	get whole(): Yield | undefined {
		if (this.#head === undefined) return undefined;
		return {
			document: { ...this.#head, blocks: this.#blocks },
			sentences: this.#sentences,
			proposals: this.#proposals,
			refusals: this.#refusals
		};
	}
}
