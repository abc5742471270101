import type { Fact } from '../facts/fact.ts';
import type { Time } from '../facts/time.ts';
import { draftOf, type Draft } from './draft.ts';
import type { FactStore } from './fact-store.ts';
import { askWhen, timeInWords } from './wording/dates.ts';
import { asked } from './wording/say.ts';

/** “Tuesday” in a document of a known day, “May 12” in one of a known year. */
function isExact(time: Time, store: FactStore): boolean {
	return /\d/u.test(time.text) || (time.iso?.length === 10 && store.published?.length === 10);
}

/** “May 12” needs no year of its own where the question names one (“the 2008 earthquake”). */
function dayOfYearIn(time: Time, clause: string): string | undefined {
	return time.kind === 'relative' &&
		/^(?:\p{Lu}[a-z]+ \d{1,2}|\d{1,2} \p{Lu}[a-z]+)$/u.test(time.text) &&
		/\b[12]\d{3}\b/u.test(clause)
		? time.text
		: undefined;
}

/**
 * “In which year did …?” about the fact's own time; nothing when the time means nothing outside the document.
 * A time is never a rival of itself: the same thing told twice at two times is caught by the slots given.
 */
export function timeDraft(
	fact: Fact,
	clause: string,
	options: { readonly store: FactStore; readonly prior: number }
): readonly Draft[] {
	const { time } = fact;
	const answer = time && (timeInWords(time) ?? dayOfYearIn(time, clause));
	if (!time || answer === undefined || (time.inferred && !isExact(time, options.store))) return [];
	const slot = { type: 'time', time, text: time.text, span: time.span } as const;
	const asking = {
		role: 'time',
		slot,
		given: [],
		question: asked(time.kind === 'relative' && time.iso === undefined ? 'On which date' : askWhen(time), clause),
		answer,
		prior: options.prior
	};
	return [{ ...draftOf(fact, asking, options.store), accept: time.text === answer ? [] : [time.text] }];
}
