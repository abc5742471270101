import type { Clause } from '../sentences/clause.ts';
import type { SentenceView } from './recognizer.ts';
import { remembered } from './remembered.ts';
import { timeFrom, type Time } from './time.ts';
import { datesNothing, isBound, ownerOf, startOfSegment } from './time-owner.ts';
import { inside, phraseOf, tokensOf } from './tokens-of.ts';

/** Words that set a clause after what the sentence began with. */
const LATER = /^(?:later|subsequently|eventually|afterwards?|finally|then|ultimately|soon)$/u;

/** “In 1940 he entered the school, where he studied …”: what goes on for years has not the date of its first day. */
const LASTING: ReadonlySet<string> = new Set('study live work teach stay remain serve reside spend grow'.split(' '));

/** The one time that says when a clause happened: its own, or the one that opens the sentence; none when there are several. */
export const clauseTime = remembered((view, clause: Clause): Time | undefined => {
	const dated = view.times.filter((time) => time.kind !== 'duration');
	const [only, second] = exactOf(dated.filter((time) => isOwn(view, clause, time)));
	const when = timeBeforeWhen(view, clause);
	if (when) return when;
	if (second) return undefined;
	if (only && only.kind !== 'age') return isBound(view, only) ? undefined : only;
	return leadingTime(view, clause, dated) ?? only ?? timeOfWhen(view, clause, dated);
});

/** A time that belongs to the clause, or to an infinitive that it governs. */
function isOwn(view: SentenceView, clause: Clause, time: Time): boolean {
	const owner = ownerOf(view, time);
	if (owner === clause || !owner) return owner === clause;
	return owner.verb.modal === 'to' && owner.subject?.from !== clause.subject?.from && governs(view, clause, owner);
}

/** The clause right before an infinitive, with a tense of its own. */
function governs(view: SentenceView, clause: Clause, infinitive: Clause): boolean {
	const before = view.clauses.filter(({ verb }) => verb.head < infinitive.verb.head && verb.modal !== 'to');
	return before.toSorted((a, b) => b.verb.head - a.verb.head)[0] === clause;
}

/** Of several times those that settle most: a year before an age, a date before “the same day”. */
function exactOf(times: readonly Time[]): readonly Time[] {
	const settled = times.filter(({ kind, iso }) => kind !== 'age' && (kind !== 'relative' || iso !== undefined));
	return settled.length > 0 ? settled : times;
}

/** The time that opens the sentence: it dates whatever is told there as done, until a word says that it was later. */
function leadingTime(view: SentenceView, clause: Clause, dated: readonly Time[]): Time | undefined {
	const start = startOfSegment(view, clause.verb.head);
	const first = firstTold(view, start);
	const reached = timeReached(view, clause, { dated, first, start });
	if (reached) return goesOnWith(view, clause) ? reached : undefined;
	const leading = exactOf(dated).find((time) => {
		const { from, to } = phraseOf(view, time);
		const isFirst = from >= start && to <= (first?.subject?.from ?? first?.from ?? -1);
		const owner = ownerOf(view, time);
		return isFirst && (owner === undefined || owner === first) && !datesNothing(view, time) && !isBound(view, time);
	});
	const isAge = leading?.kind === 'age' && clause.kind === 'relative';
	return leading && !isAge && (clause === first || goesOnWith(view, clause)) ? leading : undefined;
}

/** “…, and on 16 August 1906 a quake destroyed the port and killed …”: the time that a clause before this one opened with. */
function timeReached(
	view: SentenceView,
	clause: Clause,
	{
		dated,
		first,
		start
	}: { readonly dated: readonly Time[]; readonly first: Clause | undefined; readonly start: number }
): Time | undefined {
	return dated.findLast((time) => {
		const owner = ownerOf(view, time);
		if (!owner || owner === first || owner.verb.head < start || owner.verb.head >= clause.verb.head) return false;
		return phraseOf(view, time).to <= owner.verb.from && !datesNothing(view, time) && !isBound(view, time);
	});
}

/** The first clause that is told of somebody; “In 1891, aged 24, Curie …” has a bare participle before it. */
function firstTold({ clauses }: SentenceView, start: number): Clause | undefined {
	const own = clauses.filter(({ verb }) => verb.head >= start);
	return own.find(({ subject, kind }, at) => subject !== undefined || (at === 0 && kind !== 'main'));
}

/** A further deed of the sentence at the same time: joined by “and”, or told with “where”. */
function goesOnWith({ sentence, times }: SentenceView, { kind, relativeAdverb, verb, from, to }: Clause): boolean {
	if (kind !== 'main' && kind !== 'coordinate' && kind !== 'subordinate' && relativeAdverb?.word !== 'where')
		return false;
	if (relativeAdverb?.word === 'where' && LASTING.has(verb.lemma)) return false;
	// “…, where he worked for six years”: what lasts does not happen on the day.
	const lasts = times.some(
		({ kind: length, span }) => length === 'duration' && inside({ from, to }, tokensOf({ sentence }, span))
	);
	if (lasts && kind === 'relative') return false;
	return !sentence.tokens
		.slice(Math.max(0, Math.min(from, verb.from) - 2), verb.head + 2)
		.some(({ lower }) => LATER.test(lower));
}

/** “X was lost when it exploded on 28 January 1986”, “… in 1834, when Y dismissed”: one time for both clauses. */
function timeOfWhen(view: SentenceView, clause: Clause, dated: readonly Time[]): Time | undefined {
	const [only, second] = dated;
	if (!only || second || isBound(view, only) || datesNothing(view, only)) return undefined;
	const owner = ownerOf(view, only);
	if (view.clauses[0] === clause && owner) return opensWithWhen(view, owner) ? only : undefined;
	return owner === view.clauses[0] && opensWithWhen(view, clause) && standsBefore(view, only, clause)
		? only
		: undefined;
}

function opensWithWhen({ sentence }: SentenceView, { from }: Clause): boolean {
	return sentence.tokens.slice(Math.max(0, from - 1), from + 1).some(({ lower }) => lower === 'when');
}

/** “…, until 1919, when the bridge was completed”: for the clause behind it the year is no limit. */
function timeBeforeWhen(view: SentenceView, clause: Clause): Time | undefined {
	if (clause.kind !== 'relative' || clause.relativeAdverb?.word !== 'when') return undefined;
	const time = view.times.find(
		(each) => each.kind !== 'duration' && each.iso !== undefined && standsBefore(view, each, clause)
	);
	return time?.bound ? timeFrom({ ...time, bound: undefined }) : time;
}

/** Only commas and “however” between the time and the clause. */
function standsBefore(view: SentenceView, time: Time, { from }: Clause): boolean {
	const { to } = phraseOf(view, time);
	const between = view.sentence.tokens.slice(to, from);
	return to <= from + 1 && between.every(({ lower }) => /^(?:,|however|when|though)$/u.test(lower));
}
