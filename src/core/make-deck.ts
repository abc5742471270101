import { makeCards } from './cards/make-cards.ts';
import type { DocumentProblem } from './document/document.ts';
import { readDocument } from './document/read-document.ts';
import { extractFacts } from './facts/extract-facts.ts';
import type { Made, MakeOptions } from './made.ts';
import { splitSentences } from './sentences/split-sentences.ts';
import type { Tagger } from './sentences/tagger.ts';
import type { Result } from './shared/result.ts';

/** The whole way from a text to cards: document → sentences → facts → cards. The same text always gives the same cards. */
export function makeDeck(
	input: string | Uint8Array,
	tagger: Tagger,
	options: MakeOptions = {}
): Result<Made, DocumentProblem> {
	const read = readDocument(input, options);
	if (!read.ok) return read;
	const document = read.value;
	const sentences = splitSentences(document, tagger);
	const { entities, facts, refusals, views } = extractFacts(document, sentences, options.onProgress);
	const cards = makeCards({ document, views, entities: entities.entities, facts }, options.limit);
	return {
		ok: true,
		value: { document, sentences, facts, proposals: cards.proposals, refusals: [...refusals, ...cards.refusals] }
	};
}
