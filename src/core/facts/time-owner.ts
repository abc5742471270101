import { contains } from '../shared/span.ts';
import type { Clause } from '../sentences/clause.ts';
import { UNITS } from './lexicon/units.ts';
import type { SentenceView } from './recognizer.ts';
import { remembered } from './remembered.ts';
import type { Time } from './time.ts';
import { phraseOf } from './tokens-of.ts';

/** Words before a time that make it a limit, one of a pair, or part of a name. */
const BOUNDING = new Set('before after from to between than of for'.split(' '));

/** Words before a noun that set a limit in time. */
const LIMITS = new Set('after before since until till following despite'.split(' '));
const FARTHEST_LIMIT = 9;

/** True for a time that cannot date a clause because a word before it makes it a limit or ties it to a noun. */
export function isBound(view: SentenceView, time: Time): boolean {
	const { tokens } = view.sentence;
	const { from } = phraseOf(view, time);
	const first = tokens[from]?.lower ?? '';
	const opensRange = (time.kind === 'range' || time.kind === 'age') && (first === 'from' || first === 'between');
	if (time.bound) return false;
	// “for the period from 2004 to 2009”: the range says which period.
	if (first === 'from' && /^(?:period|years?|season|time)$/u.test(tokens[from - 1]?.lower ?? '')) return true;
	return (BOUNDING.has(first) && !opensRange) || BOUNDING.has(tokens[from - 1]?.lower ?? '');
}

/** True for a time inside a noun phrase (“the 2020 war”), in a name or in brackets: it dates no clause. */
export function datesNothing(view: SentenceView, time: Time): boolean {
	const { tokens } = view.sentence;
	const { from, to } = phraseOf(view, time);
	if (inBrackets(view, from) || isInName(view, time) || datesLimit(view, from)) return true;
	const next = tokens[to];
	if (time.kind === 'day' && tokens.slice(from, to).some(({ lower }) => lower === 'on')) return false;
	const isSubjectNext = view.clauses.some(({ subject }) => subject?.from === to);
	if (from === 0 || isSubjectNext || tokens[to - 1]?.text === ',') return false;
	return (
		next?.pos === 'NOUN' ||
		next?.pos === 'PROPN' ||
		next?.text === '-' ||
		(next?.pos === 'ADJ' && tokens[from]?.pos === 'DET')
	);
}

/** “after Chile's independence in 1818”: the year is that of what stands behind “after”, and not of what came then. */
function datesLimit({ sentence: { tokens } }: SentenceView, at: number): boolean {
	for (let i = at - 1; i >= Math.max(0, at - FARTHEST_LIMIT); i--) {
		const token = tokens[i];
		if (LIMITS.has(token?.lower ?? '')) {
			// “73 seconds after liftoff on 28 January 1986”: counted from it, and so on its day.
			const isOffset = UNITS.get(tokens[i - 1]?.lower ?? '')?.kind === 'duration';
			return !isOffset && tokens.slice(i, at).some(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
		}
		if (/^(?:VERB|AUX|PUNCT|SCONJ)$/u.test(token?.pos ?? '')) return false;
	}
	return false;
}

function inBrackets(view: SentenceView, at: number): boolean {
	let depth = 0;
	for (const { text } of view.sentence.tokens.slice(0, at)) {
		if (text === '(' || text === '[') depth++;
		else if (text === ')' || text === ']') depth--;
	}
	return depth > 0;
}

/** “the 2008 Sichuan earthquake”: the year is part of a name. */
function isInName(view: SentenceView, { span }: Time): boolean {
	return view.mentions.some(({ mention }) => contains(mention.span, span));
}

/**
 * The clause that a time dates: the one whose subject or verb it opens, else the one with the nearest verb before it.
 * A time before all verbs is of no single clause.
 */
export const ownerOf = remembered((view, time: Time): Clause | undefined => {
	if (datesNothing(view, time)) return undefined;
	const { from } = phraseOf(view, time);
	const opened = view.clauses.find((clause) => opens(view, clause, time));
	if (opened) return opened;
	const start = startOfSegment(view, from);
	const before = view.clauses
		.filter(({ verb }) => verb.to <= from && verb.head >= start)
		.toSorted((a, b) => b.verb.head - a.verb.head || b.from - a.from);
	const [nearest] = before;
	// “…, killing seven people, in 1986”: behind a comma a participle's time is its main clause's.
	const isApart = view.sentence.tokens[from]?.text === ',' || view.sentence.tokens[from - 1]?.text === ',';
	return nearest && isApart && isDependent(view, nearest)
		? before.find((clause) => !isDependent(view, clause))
		: (nearest ?? inside(view, from));
});

/** Where the part of the sentence begins that a semicolon cuts off. */
export function startOfSegment({ sentence }: SentenceView, at: number): number {
	return sentence.tokens.findLastIndex(({ text }, i) => i < at && text === ';') + 1;
}

/** A time between subject and verb: “Chopin in 1830 left Warsaw”. */
function inside({ clauses }: SentenceView, at: number): Clause | undefined {
	return clauses.find(
		({ subject, verb, kind }) => kind === 'main' && subject !== undefined && subject.to <= at && at < verb.from
	);
}

/** Without a tense of its own: an infinitive, or a verb in -ing. */
function isDependent({ sentence }: SentenceView, { verb, kind }: Clause): boolean {
	if (verb.modal === 'to') return true;
	const head = sentence.tokens[verb.head];
	return kind !== 'main' && verb.from === verb.head && head?.lower.endsWith('ing') === true;
}

/** The clause that a time right before its subject belongs to: “…, and in 1874 she won”. */
function opens(view: SentenceView, clause: Clause, time: Time): boolean {
	const { from, to: end } = phraseOf(view, time);
	const to = view.sentence.tokens[end]?.text === ',' ? end + 1 : end;
	const joint = view.sentence.tokens[from - 1]?.lower ?? '';
	const isFirst = from > 0 && /^(?:and|but|then|[,;])$/u.test(joint);
	return isFirst && (to === clause.from || to === clause.subject?.from || to === clause.verb.from);
}
