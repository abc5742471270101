import { contains } from '../shared/span.ts';
import type { Clause, NounPhrase } from '../sentences/clause.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { MentionInSentence } from './recognizer.ts';
import type { Time } from './time.ts';

/** What is known of a sentence beyond its words. */
export interface Known {
	readonly sentence: Sentence;
	readonly mentions: readonly MentionInSentence[];
	readonly times: readonly Time[];
}

/**
 * Puts right what only who knows the names and times of a sentence can tell:
 * that a word of a name is no verb, that a year is no subject, and that in "In 1891 Novak was …" Novak is.
 */
export function mendClauses(clauses: readonly Clause[], known: Known): readonly Clause[] {
	return clauses
		.filter(({ verb }) => !known.mentions.some(({ tokens }) => tokens.from <= verb.head && verb.head < tokens.to))
		.map((clause) => outOfRelative(clause, clauses, known))
		.map((clause) => withPartner(withName(asMain(withoutTime(clause, known), known), known), known));
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
	const { subject: dropped, ...rest } = clause;
	return main.subject && dropped !== undefined ? { ...rest, subject: main.subject } : rest;
}

/** "…, where Novak was director", "… what Novak called a rest": said in passing inside another clause. */
function isInner({ relativeAdverb, from }: Clause, tokens: readonly Token[]): boolean {
	return relativeAdverb !== undefined || tokens[from]?.lower === 'what' || tokens[from - 1]?.lower === 'what';
}

/** A year or a month is no subject. */
function withoutTime(clause: Clause, { sentence, times }: Known): Clause {
	const { subject, ...rest } = clause;
	const head = subject && sentence.tokens[subject.head];
	if (!head || subject.and.length > 0) return clause;
	const isTime = times.some(({ span, kind }) => kind !== 'duration' && contains(span, head.span));
	return isTime ? rest : clause;
}

/** "that year" opens no relative clause. */
function asMain(clause: Clause, { sentence, times }: Known): Clause {
	const [that, next] = [sentence.tokens[clause.from], sentence.tokens[clause.from + 1]];
	if (clause.kind !== 'relative' || that?.lower !== 'that' || !next) return clause;
	return times.some(({ span }) => contains(span, next.span)) ? { ...clause, kind: 'main' } : clause;
}

/** The name right before the verb, or after the year that opens the sentence, is the subject when no other is known. */
function withName(clause: Clause, known: Known): Clause {
	const { subject, verb, kind } = clause;
	if (kind === 'relative') return clause;
	const around = aroundInsertion(clause, known);
	if (around) return { ...clause, kind: 'main', subject: around };
	if (subject !== undefined && subject.from < verb.from) return clause;
	const name = known.mentions.find(
		({ tokens }) =>
			(tokens.to === verb.from && !followsPreposition(tokens.from, known)) || opensAfterYear(tokens, clause, known)
	);
	if (!name) return clause;
	const phrase = phraseOf(name);
	const complements = clause.complements.filter(
		(each) => each.phrase.to <= phrase.from || each.phrase.from >= phrase.to
	);
	const objects =
		subject && !clause.objects.includes(subject) && verb.lemma !== 'be' ? [subject, ...clause.objects] : clause.objects;
	return { ...clause, subject: phrase, complements, objects };
}

function followsPreposition(at: number, { sentence }: Known): boolean {
	const before = sentence.tokens[at - 1];
	const isArticle = before?.pos === 'DET';
	return (isArticle ? sentence.tokens[at - 2] : before)?.pos === 'ADP';
}

/** "In September 1828 Novak, while still a student, visited …". */
function opensAfterYear(tokens: MentionInSentence['tokens'], clause: Clause, { sentence, times }: Known): boolean {
	const year = sentence.tokens[tokens.from - 1];
	if (!year || tokens.to > clause.verb.from || sentence.tokens[tokens.to]?.text !== ',') return false;
	return year.pos === 'NUM' && times.some(({ span }) => contains(span, year.span)) && tokens.from < 6;
}

function phraseOf({ tokens }: MentionInSentence): NounPhrase {
	return { from: tokens.from, to: tokens.to, head: tokens.to - 1, and: [] };
}

/** "Novak, while still a student, visited …": the name before the insertion, not the noun in it. */
function aroundInsertion({ verb }: Clause, { sentence, mentions }: Known): NounPhrase | undefined {
	const { tokens } = sentence;
	if (tokens[verb.from - 1]?.text !== ',') return undefined;
	const opener = tokens.findLastIndex((token, at) => at < verb.from - 1 && token.text === ',');
	if (
		opener < 0 ||
		!/^(?:while|although|though|when|as|if|then|aged|still|already)$/u.test(tokens[opener + 1]?.lower ?? '')
	)
		return undefined;
	const name = mentions.find((mention) => mention.tokens.to === opener);
	return name && phraseOf(name);
}

/** "On 28 February 2008, Novak and Horvat signed": the first of two names joined by "and" may have been read as part of a list with the date. */
function withPartner(clause: Clause, { sentence, mentions, times }: Known): Clause {
	const { subject } = clause;
	if (!subject || sentence.tokens[subject.from - 1]?.lower !== 'and') return clause;
	const first = mentions.find(({ tokens }) => tokens.to === subject.from - 1);
	if (!first) return clause;
	const before = sentence.tokens[first.tokens.from - 2];
	const followsTime =
		before !== undefined &&
		sentence.tokens[first.tokens.from - 1]?.text === ',' &&
		times.some(({ span }) => contains(span, before.span));
	return first.tokens.from === 0 || followsTime
		? { ...clause, subject: { ...phraseOf(first), and: [subject, ...subject.and] } }
		: clause;
}
