import type { SentenceView } from './recognizer.ts';

/** Remembers with each sentence what was answered about its clauses or times: many recognizers ask the same of one. */
export function remembered<Part, Answer>(
	ask: (view: SentenceView, part: Part) => Answer
): (view: SentenceView, part: Part) => Answer {
	const answers = new WeakMap<SentenceView, Map<Part, Answer>>();
	return (view, part) => {
		const known = answers.get(view) ?? new Map<Part, Answer>();
		if (known.has(part)) return known.get(part) as Answer;
		const answer = ask(view, part);
		if (known.size === 0) answers.set(view, known);
		known.set(part, answer);
		return answer;
	};
}
