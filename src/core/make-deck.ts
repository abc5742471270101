import { makeCards } from './cards/make-cards.ts';
import type { DocumentProblem } from './document/document.ts';
import { readDocument } from './document/read-document.ts';
import { extractFacts } from './facts/extract-facts.ts';
import { leftOut } from './left-out.ts';
import type { Made, MakeOptions } from './made.ts';
import { splitSentences } from './sentences/split-sentences.ts';
import type { Tagger } from './sentences/tagger.ts';
import type { Result } from './shared/result.ts';

/** Where in the whole work its stages end, as measured on long texts. */
const STAGES = { sentences: 0.2, facts: 0.6 } as const;

/** The whole way from a text to cards: document → sentences → facts → cards. The same text always gives the same cards. */
export function makeDeck(
	input: string | Uint8Array,
	tagger: Tagger,
	options: MakeOptions = {}
): Result<Made, DocumentProblem> {
	const { onProgress = () => undefined } = options;
	const read = readDocument(input, options);
	if (!read.ok) return read;
	const document = read.value;
	const sentences = splitSentences(document, tagger, within(0, STAGES.sentences, onProgress));
	const stated = extractFacts(document, sentences, within(STAGES.sentences, STAGES.facts, onProgress));
	const { entities, facts, refusals, views } = stated;
	const cards = makeCards({ document, views, entities: entities.entities, facts }, options.limit);
	onProgress(1);
	const { proposals, outranked } = cards;
	const made = { document, sentences, facts, proposals, refusals: [...refusals, ...cards.refusals] };
	return { ok: true, value: { ...made, refusals: [...made.refusals, ...leftOut(made, outranked)] } };
}

/** Tells the progress of one stage as progress of the whole. */
function within(from: number, to: number, tell: (share: number) => void): (done: number, total: number) => void {
	return (done, total) => tell(from + ((to - from) * done) / Math.max(1, total));
}
