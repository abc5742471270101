import type { Clause } from '../sentences/clause.ts';
import type { SentenceView } from './recognizer.ts';

/** Remembers with each sentence what was answered about its clauses: many recognizers ask the same of one clause. */
export function remembered<Answer>(
	ask: (view: SentenceView, clause: Clause) => Answer
): (view: SentenceView, clause: Clause) => Answer {
	const answers = new WeakMap<SentenceView, Map<Clause, Answer>>();
	return (view, clause) => {
		const known = answers.get(view) ?? new Map<Clause, Answer>();
		if (known.has(clause)) return known.get(clause) as Answer;
		const answer = ask(view, clause);
		if (known.size === 0) answers.set(view, known);
		known.set(clause, answer);
		return answer;
	};
}
