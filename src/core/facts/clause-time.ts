import type { Clause } from '../sentences/clause.ts';
import type { SentenceView } from './recognizer.ts';
import type { Time } from './time.ts';
import { phraseOf } from './tokens-of.ts';

/** The one time that says when a clause happened: its own, or the one that opens the sentence; none when there are several. */
export function clauseTime(view: SentenceView, clause: Clause): Time | undefined {
	const dated = view.times.filter((time) => time.kind !== 'duration');
	const own = dated.filter((time) => {
		const { from } = phraseOf(view, time);
		return clause.from <= from && from < clause.to;
	});
	if (own.length > 0) return own.length === 1 ? own[0] : undefined;
	const first = view.clauses[0];
	return dated.find((time) => first !== undefined && phraseOf(view, time).to <= (first.subject?.from ?? first.from));
}
