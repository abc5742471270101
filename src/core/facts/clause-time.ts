import type { Clause } from '../sentences/clause.ts';
import type { SentenceView } from './recognizer.ts';
import type { Time } from './time.ts';
import { phraseOf } from './tokens-of.ts';

/** Words before a time that make it a limit, a starting point or one of a pair. */
const BOUNDING = new Set('until till since before after by from to between than of for'.split(' '));

function inBrackets(view: SentenceView, at: number): boolean {
	let depth = 0;
	for (const { text } of view.sentence.tokens.slice(0, at)) {
		if (text === '(' || text === '[') depth++;
		else if (text === ')' || text === ']') depth--;
	}
	return depth > 0;
}

/** True for a time inside a noun phrase (“the 2020 war”) or in brackets: it does not date the clause. */
function isInsidePhrase(view: SentenceView, clause: Clause, time: Time): boolean {
	const { tokens } = view.sentence;
	const { from, to } = phraseOf(view, time);
	if (inBrackets(view, from)) return true;
	const next = tokens[to];
	if (from === 0 || to === clause.subject?.from || tokens[to - 1]?.text === ',') return false;
	return (
		next?.pos === 'NOUN' ||
		next?.pos === 'PROPN' ||
		next?.text === '-' ||
		(next?.pos === 'ADJ' && tokens[from]?.pos === 'DET')
	);
}

function isBound(view: SentenceView, time: Time): boolean {
	const { tokens } = view.sentence;
	const first = tokens[phraseOf(view, time).from];
	const before = tokens[phraseOf(view, time).from - 1];
	return BOUNDING.has(first?.lower ?? '') || BOUNDING.has(before?.lower ?? '');
}

/** The clause that a time right before its subject belongs to: “…, and in 1874 she won”. */
function opens(view: SentenceView, clause: Clause, time: Time): boolean {
	const { from, to } = phraseOf(view, time);
	const joint = view.sentence.tokens[from - 1]?.lower ?? '';
	return from > 0 && /^(?:and|but|then|[,;])$/u.test(joint) && (to === clause.from || to === clause.subject?.from);
}

/** “X was lost when it exploded on 28 January 1986.”: the only time of the sentence stands in the clause that says when. */
function timeOfWhen(view: SentenceView, clause: Clause, dated: readonly Time[]): Time | undefined {
	const [only, second] = dated;
	if (!only || second || view.clauses[0] !== clause || isBound(view, only) || isInsidePhrase(view, clause, only))
		return undefined;
	const { from } = phraseOf(view, only);
	const holder = view.clauses.find((each) => each.from <= from && from < each.to);
	const opener = holder && view.sentence.tokens.slice(Math.max(0, holder.from - 1), holder.from + 1);
	return opener?.some(({ lower }) => lower === 'when') ? only : undefined;
}

/** The one time that says when a clause happened: its own, or the one that opens the sentence; none when there are several. */
export function clauseTime(view: SentenceView, clause: Clause): Time | undefined {
	const dated = view.times.filter((time) => time.kind !== 'duration');
	const own = dated.filter((time) => {
		const { from } = phraseOf(view, time);
		if (isInsidePhrase(view, clause, time)) return false;
		const other = view.clauses.find((each) => opens(view, each, time));
		return other ? other === clause : clause.from <= from && from < clause.to;
	});
	const [only, second] = own;
	if (second) return undefined;
	if (only) return isBound(view, only) ? undefined : only;
	const first = view.clauses[0];
	const leading = dated.find((time) => {
		const { to } = phraseOf(view, time);
		return (
			first !== undefined &&
			to <= (first.subject?.from ?? first.from) &&
			!isInsidePhrase(view, clause, time) &&
			!isBound(view, time)
		);
	});
	return leading ?? timeOfWhen(view, clause, dated);
}
