import type { Clause, TokenRange } from '../sentences/clause.ts';
import { wordsOf } from './clause-words.ts';
import type { Slot } from './fact.ts';
import { entitySlot, spanOf } from './fact-of.ts';
import { nameOrReferenceAt } from './name-at.ts';
import type { SentenceView } from './recognizer.ts';
import { inside, tokensOf } from './tokens-of.ts';

/** Not something that does anything: what looks like a subject is a time. */
const TIME_LIKE =
	/^(?:the )?(?:next |first |last |same )?(?:day|night|morning|evening|week|month|year|decade|time|moment)s?\b/iu;

/** The subject's tokens up to the verb, without an apposition between commas. */
function subjectRange(view: SentenceView, clause: Clause): TokenRange | undefined {
	const { subject, verb } = clause;
	if (!subject) return undefined;
	const listed = subject.and.reduce((end, part) => Math.max(end, part.to), subject.to);
	let to = listed;
	while (to < verb.from && !/^[,;:()–—]$/u.test(view.sentence.tokens[to]?.text ?? ',')) to++;
	if (view.sentence.tokens.slice(listed, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) to = listed;
	while (to > listed && view.sentence.tokens[to - 1]?.pos === 'ADV') to--;
	return { from: subject.from, to };
}

/** The subject as a slot, or the word that could not be settled. */
export type SubjectReading = { readonly slot: Slot; readonly inferred: boolean } | { readonly detail?: string };

/** Who or what a clause is about, by name where it has one, else in words that stand alone. */
export function subjectOf(view: SentenceView, clause: Clause): SubjectReading {
	const { subject } = clause;
	const range = subjectRange(view, clause);
	if (!subject || !range) return {};
	const named = subject.and.length === 0 ? nameOrReferenceAt(view, subject.head) : undefined;
	const apposed =
		!named && subject.and.length === 0 && subject.apposition
			? nameOrReferenceAt(view, subject.apposition.head)
			: undefined;
	if (apposed) return { slot: entitySlot(view, apposed.entity, apposed.tokens), inferred: apposed.inferred };
	if (named && named.tokens.to >= range.to) {
		return { slot: entitySlot(view, named.entity, named.tokens), inferred: named.inferred };
	}
	const isTime = view.times.some(({ span }) => inside(range, tokensOf(view, span)));
	const owner = nameOrReferenceAt(view, range.from)?.entity;
	const words = wordsOf(view, range, {
		subject: view.mentions.some(({ tokens }) => inside(range, tokens)) ? owner : undefined
	});
	if (!words.ok) return words;
	if (isTime || TIME_LIKE.test(words.text) || !/\p{L}{2}/u.test(words.text)) return {};
	return { slot: { type: 'words', text: words.text, span: spanOf(view, range) }, inferred: false };
}
