import type { Clause, TokenRange } from '../sentences/clause.ts';
import { wordsOf } from './clause-words.ts';
import type { Slot } from './fact.ts';
import { entitySlot, wordsSlot } from './fact-of.ts';
import { isDemonym } from './lexicon/peoples.ts';
import { nameOrReferenceAt } from './name-at.ts';
import type { SentenceView } from './recognizer.ts';
import { remembered } from './remembered.ts';
import { inside, phraseOf, tokensOf } from './tokens-of.ts';
import { withHedge } from './with-hedge.ts';

/** Not something that does anything: what looks like a subject is a time. */
const TIME_LIKE =
	/^(?:the )?(?:next |first |last |same )?(?:day|night|morning|evening|week|month|year|decade|time|moment)s?\b/iu;

/** The subject's tokens up to the verb, without an apposition between commas. */
function subjectRange(view: SentenceView, clause: Clause): TokenRange | undefined {
	const { subject, verb, kind } = clause;
	if (!subject) return undefined;
	const listed = subject.and.reduce((end, part) => Math.max(end, part.to), subject.to);
	// “Construction of the canal began in 1859 and was completed in 1869”: both verbs have the whole subject.
	const end = view.clauses.reduce(
		(first, other) =>
			kind === 'coordinate' &&
			other.subject?.from === subject.from &&
			other.kind !== 'relative' &&
			other.verb.from >= listed
				? Math.min(first, other.verb.from)
				: first,
		verb.from
	);
	let to = listed;
	while (to < end && !/^[,;:()–—]$/u.test(view.sentence.tokens[to]?.text ?? ',')) to++;
	if (view.sentence.tokens.slice(listed, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) to = listed;
	while (to > listed && view.sentence.tokens[to - 1]?.pos === 'ADV') to--;
	return { from: subject.from, to: withoutTime(view, { from: listed, to }) };
}

/** “The court | on Thursday | ruled”: when it was stands between the subject and its verb. */
function withoutTime(view: SentenceView, { from, to }: TokenRange): number {
	const time = view.times.find(
		({ kind, span, bound }) => kind !== 'duration' && bound === undefined && tokensOf(view, span).to === to
	);
	const start = time === undefined ? to : phraseOf(view, time).from;
	return start >= from ? start : to;
}

/** The subject as a slot, or the word that could not be settled. */
export type SubjectReading = { readonly slot: Slot; readonly inferred: boolean } | { readonly detail?: string };

/** “the 2008 earthquake or the Great Earthquake, …”: a second name behind “or” is of the same thing. */
function isNamedTwice(view: SentenceView, { head, to, and }: NonNullable<Clause['subject']>): boolean {
	const [second, third] = and;
	if (!second || third || view.sentence.tokens[to]?.lower !== 'or') return false;
	const [one, two] = [nameOrReferenceAt(view, head), nameOrReferenceAt(view, second.head)];
	return one !== undefined && two !== undefined && one.entity.type === two.entity.type && one.entity.type !== 'person';
}

/** "both on French and Belgian territory was …": behind a preposition and an adjective's "and" stands no subject. */
function isPrepositional({ sentence: { tokens } }: SentenceView, { from }: TokenRange): boolean {
	return (
		tokens[from - 1]?.lower === 'and' &&
		(tokens[from - 2]?.pos === 'ADJ' || isDemonym(tokens[from - 2]?.text ?? '')) &&
		tokens[from - 3]?.pos === 'ADP'
	);
}

/** Who or what a clause is about, by name where it has one, else in words that stand alone. */
export const subjectOf = remembered((view, clause: Clause): SubjectReading => {
	const { subject } = clause;
	const range = subjectRange(view, clause);
	if (!subject || !range || isPrepositional(view, range)) return {};
	const isOne = subject.and.length === 0 || isNamedTwice(view, subject);
	const named = isOne ? nameOrReferenceAt(view, subject.head) : undefined;
	const apposed =
		!named && subject.and.length === 0 && subject.apposition
			? nameOrReferenceAt(view, subject.apposition.head)
			: undefined;
	if (apposed) return { slot: entitySlot(view, apposed.entity, apposed.tokens), inferred: apposed.inferred };
	// “a UN counter-offensive”: a compound behind the name is what acts.
	if (named && view.sentence.tokens[named.tokens.to + 1]?.text === '-') return {};
	if (named && (named.tokens.to >= range.to || subject.and.length > 0)) {
		return { slot: entitySlot(view, named.entity, named.tokens), inferred: named.inferred };
	}
	// “the worst quake in seven decades” is no time; “the next two days” is one.
	const isTime = view.times.some(({ span, kind }) => {
		const time = tokensOf(view, span);
		return kind === 'duration' ? inside(time, { from: subject.head, to: subject.head + 1 }) : inside(range, time);
	});
	const owner = nameOrReferenceAt(view, range.from)?.entity;
	const isCounted = view.sentence.tokens[range.from]?.pos === 'NUM';
	const whole = isCounted ? { ...range, from: withHedge(view.sentence.tokens, range.from) } : range;
	const words = wordsOf(view, whole, {
		subject: view.mentions.some(({ tokens }) => inside(range, tokens)) ? owner : undefined
	});
	if (!words.ok) return words;
	if (/[’']s?$/u.test(words.text)) return {};
	if (isTime || TIME_LIKE.test(words.text) || !/\p{L}{2}/u.test(words.text)) return {};
	return { slot: wordsSlot(view, words.text, whole), inferred: false };
});
