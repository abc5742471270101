import type { Document } from '../document/document.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { buildViews } from './build-views.ts';
import type { Fact, Refusal } from './fact.ts';
import type { EntityIndex } from './find-entities.ts';
import type { SentenceView } from './recognizer.ts';
import { RECOGNIZERS } from './recognizers/all.ts';
import { refineFacts } from './refiners/all.ts';

/** What a document states, as far as it is certain; what was passed over and why; and each sentence as it was understood. */
export interface ExtractedFacts {
	readonly entities: EntityIndex;
	readonly facts: readonly Fact[];
	readonly refusals: readonly Refusal[];
	readonly views: readonly SentenceView[];
}

/** Reads the facts of a document. `onProgress` is told sentences read and sentences in all. */
export function extractFacts(
	document: Document,
	sentences: readonly Sentence[],
	onProgress?: (done: number, total: number) => void
): ExtractedFacts {
	const { entities, views } = buildViews(document, sentences);
	const facts: Fact[] = [];
	const refusals: Refusal[] = [];
	views.forEach((view, at) => {
		if (stands(view)) {
			const read = RECOGNIZERS.map((recognizer) => recognizer.recognize(view));
			facts.push(...read.flatMap((found) => found.facts));
			refusals.push(...read.flatMap((found) => found.refusals ?? []));
		}
		onProgress?.(at + 1, views.length);
	});
	const refined = refineFacts(facts, views);
	return { entities, facts: refined.facts, refusals: [...refusals, ...refined.refusals], views };
}

/** Titles and headings state nothing in full sentences. */
function stands({ sentence }: SentenceView): boolean {
	return sentence.kind !== 'title' && sentence.kind !== 'heading';
}
