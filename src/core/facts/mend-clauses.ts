import { clauseFrom, phraseFrom, type Clause, type NounPhrase } from '../sentences/clause.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { MentionInSentence } from './recognizer.ts';
import { tellRelative } from './tell-relative.ts';
import type { Time } from './time.ts';

/** What is known of a sentence beyond its words. */
export interface Known {
	readonly sentence: Sentence;
	readonly mentions: readonly MentionInSentence[];
	readonly times: readonly Time[];
}

/**
 * Puts right what only who knows the names of a sentence can tell: that a word of a name is no verb, that the name
 * right before a verb is its subject, that what is told in passing between commas has a subject of its own, that "and" after something said in passing goes on with the main subject, and
 * whom a relative clause tells of.
 */
export function mendClauses(clauses: readonly Clause[], known: Known): readonly Clause[] {
	return clauses
		.filter(({ verb }) => !known.mentions.some(({ tokens }) => tokens.from <= verb.head && verb.head < tokens.to))
		.map((clause) => outOfRelative(clause, clauses, known))
		.map((clause) => pastInsertion(clause, clauses, known))
		.map((clause) => withName(clause, known))
		.map((clause, _, all) => tellRelative(clause, all, known));
}

/** "The envoys reached Lyon, where Novak was director, and met Horvat": after the comma the envoys go on, not Novak. */
function outOfRelative(clause: Clause, clauses: readonly Clause[], { sentence }: Known): Clause {
	const { subject, kind } = clause;
	if (kind !== 'coordinate' || !subject || subject.from >= clause.verb.from) return clause;
	const { tokens } = sentence;
	const and = tokens[clause.verb.from - 1];
	if (!and || !/^(?:and|but|then)$/u.test(and.lower) || tokens[clause.verb.from - 2]?.text !== ',') return clause;
	const inner = clauses.find(
		(other) => other !== clause && isInner(other, tokens) && other.subject?.from === subject.from
	);
	const main = inner && clauses.find((other) => other.kind === 'main' && other.verb.to <= inner.verb.from);
	if (!main) return clause;
	return clauseFrom({ ...clause, subject: main.subject });
}

/** “Norway, fearing that Peru would attack, moved its army”: it is Norway that did. */
function pastInsertion(clause: Clause, clauses: readonly Clause[], { sentence: { tokens } }: Known): Clause {
	const { subject, verb, kind } = clause;
	if (kind !== 'coordinate' || !subject || tokens[verb.from - 1]?.text !== ',') return clause;
	const comma = tokens.findIndex(({ text }) => text === ',');
	const opens = tokens[comma + 1];
	const isInserted = comma > 0 && comma < subject.from && opens?.pos === 'VERB' && opens.lower.endsWith('ing');
	const isPhrase = tokens.slice(0, comma).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN|ADP)$/u.test(pos));
	if (!isInserted || !isPhrase || tokens[0]?.pos === 'ADP' || clauses.some((other) => other.verb.to <= comma))
		return clause;
	const preposition = tokens.findIndex(({ pos }) => pos === 'ADP');
	const head = (preposition > 0 && preposition < comma ? preposition : comma) - 1;
	return clauseFrom({ ...clause, kind: 'main', subject: phraseFrom({ from: 0, to: head + 1, head, and: [] }) });
}

/** "…, where Novak was director", "… what Novak called a rest": said in passing inside another clause. */
function isInner({ relativeAdverb, from }: Clause, tokens: readonly Token[]): boolean {
	return relativeAdverb !== undefined || tokens[from]?.lower === 'what' || tokens[from - 1]?.lower === 'what';
}

/** The name right before the verb is the subject when no other is known. */
function withName(clause: Clause, known: Known): Clause {
	const { subject, verb, kind } = clause;
	if (kind === 'relative') return clause;
	if (subject !== undefined && subject.from < verb.from) return clause;
	const name = known.mentions.find(({ tokens }) => tokens.to === verb.from && !followsPreposition(tokens.from, known));
	if (!name) return clause;
	const phrase = phraseOf(name);
	const complements = clause.complements.filter(
		(each) => each.phrase.to <= phrase.from || each.phrase.from >= phrase.to
	);
	const objects =
		subject && !clause.objects.includes(subject) && verb.lemma !== 'be' ? [subject, ...clause.objects] : clause.objects;
	return clauseFrom({ ...clause, subject: phrase, complements, objects });
}

function followsPreposition(at: number, { sentence }: Known): boolean {
	const before = sentence.tokens[at - 1];
	const isArticle = before?.pos === 'DET';
	return (isArticle ? sentence.tokens[at - 2] : before)?.pos === 'ADP';
}

function phraseOf({ tokens }: MentionInSentence): NounPhrase {
	return phraseFrom({ from: tokens.from, to: tokens.to, head: tokens.to - 1, and: [] });
}
