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

/** How to ask for a time, and what to answer. */
interface Asked {
	readonly opening: string;
	readonly answer: string;
}

/** “In which month of 1835 …?” → “June”: the year that the text told before goes into the question, its own words answer. */
function withinYear(time: Time, clause: string): Asked | undefined {
	const year = time.iso?.slice(0, 4) ?? '';
	if (isOpenRange(time)) return { opening: `When in ${year}`, answer: time.text };
	if (!time.inferred || (time.kind !== 'day' && time.kind !== 'month') || /\d{4}/u.test(time.text)) return undefined;
	if (!/^(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?)?\p{Lu}\p{Ll}{2,8}\.?(?:\s\d{1,2}(?:st|nd|rd|th)?)?$/u.test(time.text))
		return undefined;
	const named = clause.includes(year);
	if (time.kind === 'day') return { opening: named ? askWhen(time) : `${askWhen(time)} in ${year}`, answer: time.text };
	return { opening: `${askWhen(time).replace(' and year', '')} of ${year}`, answer: time.text };
}

/** “November 20 to December 11”, of a year that the document's own date tells. */
function isOpenRange({ kind, iso, text, inferred }: Time): boolean {
	return (
		kind === 'range' &&
		inferred &&
		iso?.length === 10 &&
		/^\p{Lu}\p{Ll}+\s\d{1,2}\s?(?:[–—-]|to|until|and)\s/u.test(text)
	);
}

function asking(time: Time, clause: string, store: FactStore): Asked | undefined {
	const within = withinYear(time, clause);
	if (within) return within;
	const answer = timeInWords(time) ?? dayOfYearIn(time, clause);
	// “During the occupation”, “at the end of the war”: a date would be as right.
	const isTold = answer !== undefined && (/\d/u.test(answer) || time.kind === 'age');
	if (!isTold || (time.inferred && !isExact(time, store))) return undefined;
	return { opening: time.kind === 'relative' && time.iso === undefined ? 'On which date' : askWhen(time), answer };
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
	const asks = time && asking(time, clause, options.store);
	if (!time || !asks) return [];
	const slot = { type: 'time', time, text: time.text, span: time.span } as const;
	const { opening, answer } = asks;
	const question = { role: 'time', slot, given: [], question: asked(opening, clause), answer, prior: options.prior };
	const full = timeInWords(time);
	const accept = [time.text, ...(full === undefined ? [] : [full])].filter((each) => each !== answer);
	return [{ ...draftOf(fact, question, options.store), accept }];
}
