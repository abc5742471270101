import type { Document } from '../document/document.ts';
import type { Clause, TokenRange } from '../sentences/clause.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { Entity, Mention } from './entity.ts';
import type { Fact, Refusal, Relation } from './fact.ts';
import type { Part } from './find-parts.ts';
import type { Quantity } from './quantity.ts';
import type { Time } from './time.ts';

/** A mention in one sentence: which tokens name which entity. */
export interface MentionInSentence {
	readonly entity: Entity;
	readonly mention: Mention;
	readonly tokens: TokenRange;
}

/** What stands for an entity without naming it ("he", "the route", "the treaty"), settled by rules. */
export interface Reference {
	readonly entity: Entity;
	readonly tokens: TokenRange;
}

/** Everything known of one sentence when recognizers read it. */
export interface SentenceView {
	readonly document: Document;
	readonly sentence: Sentence;
	readonly clauses: readonly Clause[];
	/** In text order, not overlapping. */
	readonly mentions: readonly MentionInSentence[];
	readonly references: readonly Reference[];
	readonly quantities: readonly Quantity[];
	readonly times: readonly Time[];
	/** Noun phrases that mean a part of something named before: "the epicenter", "the population". */
	readonly parts: readonly Part[];
	/** The entity that the document's title names. */
	readonly topic?: Entity | undefined;
	/** Sentences of the same block before this one, nearest first. */
	readonly before: readonly SentenceView[];
}

/** Knows one relation and nothing of its neighbours; adding or deleting one is one file and one line of the list. */
export interface Recognizer {
	readonly relation: Relation;
	recognize(view: SentenceView): { readonly facts: readonly Fact[]; readonly refusals?: readonly Refusal[] };
}
