import { contains } from '../shared/span.ts';
import type { Clause, NounPhrase } from '../sentences/clause.ts';
import type { Sentence } from '../sentences/sentence.ts';
import type { MentionInSentence } from './recognizer.ts';
import type { Time } from './time.ts';

/** What is known of a sentence beyond its words. */
interface Known {
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
		.map((clause) => withName(asMain(withoutTime(clause, known), known), known));
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
	if (kind === 'relative' || (subject !== undefined && subject.from < verb.from)) return clause;
	const name = known.mentions.find(
		({ tokens }) =>
			(tokens.to === verb.from && !followsPreposition(tokens.from, known)) || opensAfterYear(tokens, clause, known)
	);
	if (!name) return clause;
	const phrase: NounPhrase = { from: name.tokens.from, to: name.tokens.to, head: name.tokens.to - 1, and: [] };
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
