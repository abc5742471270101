import type { Draft } from '../draft.ts';

/** “What percentage were registered?”: of whom? */
const WITHOUT_WHOLE = /(?<!\bby )\b(?:what (?:percentage|share)|how many) (?:were|was|are|is|have|had)\b/iu;
/** What is not told is how many there were already. */
const BEYOND =
	/(?:\bhow many|____) (?:potential|possible|additional|further|other|more|remaining|extra|such|similar)\b/iu;
/** A change is one between two times. */
const CHANGE = /^(?:[^:]{1,60}: )?from \S{1,30}\b.{0,80}, to what (?:percentage|figure)\b(?!.*\b\d{4}\b)/iu;

/** True for an amount without what it is a part of, what it comes on top of, or when it changed. */
export function lacksWhole({ question, fact, form }: Draft): boolean {
	const isAmount = fact.relation === 'count' || fact.relation === 'amount';
	if (form === 'cloze') return BEYOND.test(question);
	return isAmount && (WITHOUT_WHOLE.test(question) || BEYOND.test(question) || CHANGE.test(question));
}
