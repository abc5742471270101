import type { Clause, NounPhrase, TokenRange } from '../../sentences/clause.ts';
import type { Sentence } from '../../sentences/sentence.ts';
import type { Entity } from '../entity.ts';
import type { MentionInSentence, Reference } from '../recognizer.ts';

/** What has been said of one sentence so far, as references look back on it. */
export interface ReadSentence {
	readonly sentence: Sentence;
	readonly clauses: readonly Clause[];
	readonly mentions: readonly MentionInSentence[];
	readonly references: readonly Reference[];
}

/** An entity as it was named or stood for, with where. */
export interface Standing {
	readonly entity: Entity;
	readonly tokens: TokenRange;
	readonly isSubject: boolean;
}

/** Everything that names or stands for an entity in the sentence, in text order. */
export function standingsOf(read: ReadSentence): readonly Standing[] {
	const named = [...read.mentions, ...read.references];
	return named
		.map(({ entity, tokens }) => ({ entity, tokens, isSubject: isSubject(read.clauses, tokens) }))
		.toSorted((a, b) => a.tokens.from - b.tokens.from);
}

/** True when the tokens hold the head of some clause's subject. */
export function isSubject(clauses: readonly Clause[], tokens: TokenRange): boolean {
	return clauses.some(({ subject }) => subject !== undefined && names(subject, tokens));
}

/** The entity that is the subject of the sentence's first clause with a named subject. */
export function mainSubject(read: ReadSentence): Entity | undefined {
	const standings = standingsOf(read);
	const subjects = read.clauses
		.flatMap(({ kind, subject }) => (kind !== 'relative' && subject ? [subject] : []))
		.toSorted((a, b) => a.from - b.from);
	const [first] = subjects;
	return first && standings.find(({ tokens }) => names(first, tokens))?.entity;
}

/** The tokens hold the phrase's own head, or that of the name in apposition to it. */
function names({ head, apposition }: NounPhrase, tokens: TokenRange): boolean {
	const holds = (at: number): boolean => tokens.from <= at && at < tokens.to;
	return holds(head) || (apposition !== undefined && holds(apposition.head));
}

/** One entity of a list without repeats, in the order of first standing. */
export function distinctEntities(standings: readonly Standing[]): readonly Entity[] {
	return [...new Set(standings.map(({ entity }) => entity))];
}
