import type { Clause } from '../sentences/clause.ts';
import type { SentenceView } from './recognizer.ts';
import type { Time } from './time.ts';
import { phraseOf } from './tokens-of.ts';

/** Words before a time that make it a limit, a starting point or one of a pair. */
const BOUNDING = new Set('until till since before after by from to between than and of for'.split(' '));

/** True for a time inside a noun phrase (“the 2020 war”) or in brackets: it does not date the clause. */
function isInsidePhrase(view: SentenceView, clause: Clause, time: Time): boolean {
	const { tokens } = view.sentence;
	const { from, to } = phraseOf(view, time);
	const before = tokens[from - 1];
	if (before?.text === '(' || before?.text === '[') return true;
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

/** A clause's time may stand right before it: “…, and in 1874 she won”. */
function windowFrom(view: SentenceView, clause: Clause): number {
	const before = view.clauses.filter(({ to }) => to <= clause.from).map(({ to }) => to);
	return before.length === 0 ? clause.from : Math.max(...before);
}

/** The one time that says when a clause happened: its own, or the one that opens the sentence; none when there are several. */
export function clauseTime(view: SentenceView, clause: Clause): Time | undefined {
	const dated = view.times.filter((time) => time.kind !== 'duration');
	const window = windowFrom(view, clause);
	const own = dated.filter((time) => {
		const { from } = phraseOf(view, time);
		return window <= from && from < clause.to && !isInsidePhrase(view, clause, time);
	});
	const [only, second] = own;
	if (second) return undefined;
	if (only) return isBound(view, only) ? undefined : only;
	const first = view.clauses[0];
	return dated.find((time) => {
		const { to } = phraseOf(view, time);
		return (
			first !== undefined &&
			to <= (first.subject?.from ?? first.from) &&
			!isInsidePhrase(view, clause, time) &&
			!isBound(view, time)
		);
	});
}
