import type { Document } from '../document/document.ts';
import type { Landmarks } from '../sentences/clause.ts';
import { findClauses } from '../sentences/find-clauses.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { findEntities, type EntityIndex } from './find-entities.ts';
import { eventTimes } from './event-times.ts';
import { findParts } from './find-parts.ts';
import { findQuantities } from './find-quantities.ts';
import { findTimes } from './find-times.ts';
import { mendClauses, type Known } from './mend-clauses.ts';
import type { SentenceView } from './recognizer.ts';
import { resolveReferences, topicOf } from './resolve-references.ts';
import { settleNarrative } from './settle-narrative.ts';
import { tokensOf } from './tokens-of.ts';

/** A document as recognizers read it: its entities, and a view of each sentence at the sentence's own index. */
export interface ReadDocument {
	readonly entities: EntityIndex;
	readonly views: readonly SentenceView[];
}

/** How many sentences of its own block a sentence looks back on. */
const MOST_BEFORE = 20;

/** The names and times of a sentence as clause reading wants them. */
function landmarksOf({ sentence, mentions, times }: Known): Landmarks {
	return {
		names: mentions.map(({ tokens }) => tokens),
		persons: mentions.filter(({ entity }) => entity.type === 'person').map(({ tokens }) => tokens),
		times: times.filter(({ kind }) => kind !== 'duration').map(({ span }) => tokensOf({ sentence }, span))
	};
}

/** Finds what each sentence names, what stands for what, and the amounts and times in it. */
export function buildViews(document: Document, sentences: readonly Sentence[]): ReadDocument {
	const entities = findEntities(document, sentences);
	const written = sentences.map((sentence) => {
		const times = findTimes(sentence, document);
		return eventTimes(sentence, entities.mentions[sentence.index] ?? [], times);
	});
	const times = settleNarrative(written, sentences, document);
	const clauses = sentences.map((sentence) => {
		const known = { sentence, mentions: entities.mentions[sentence.index] ?? [], times: times[sentence.index] ?? [] };
		return mendClauses(findClauses(sentence, landmarksOf(known)), known);
	});
	const references = resolveReferences(document, sentences, { clauses, index: entities });
	const topic = topicOf(document, entities.entities);
	const views: SentenceView[] = [];
	let inBlock: readonly SentenceView[] = [];
	for (const sentence of sentences) {
		const { index } = sentence;
		if (inBlock[0]?.sentence.block !== sentence.block) inBlock = [];
		const named = { sentence, mentions: entities.mentions[index] ?? [], references: references[index] ?? [] };
		const parts = findParts(named, inBlock, topic);
		const again = parts.filter(({ isSelf }) => isSelf).map(({ owner, tokens }) => ({ entity: owner, tokens }));
		const view: SentenceView = {
			document,
			sentence,
			clauses: clauses[index] ?? [],
			mentions: named.mentions,
			references: [...named.references, ...again],
			quantities: findQuantities(sentence, document, written[index] ?? []),
			times: times[index] ?? [],
			parts: parts.filter(({ isSelf }) => !isSelf),
			topic,
			before: inBlock
		};
		views.push(view);
		inBlock = [view, ...inBlock.slice(0, MOST_BEFORE)];
	}
	return { entities, views };
}
