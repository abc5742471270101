import { MONTHS } from '../document/month-names.ts';
import { plainWords } from './plain-words.ts';
import type { Verdict } from './verdict.ts';

/** A day, a month or a year, as exactly as somebody wrote it. */
interface WrittenDate {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
}

/** No date alone is longer. */
const LONGEST = 60;

const MONTH = `(?<month>${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?';
const YEAR = '(?<year>\\d{3,4})';
const NUMERAL = '(?<numeral>\\d{1,2})';

/** Every way in which a date is written; where the month stands in figures, it is looked for on both sides of the day. */
const FORMS = [
	`${DAY}(?: of)? ${MONTH},? ${YEAR}`,
	`${MONTH} ${DAY},? ${YEAR}`,
	`${MONTH},? ${YEAR}`,
	YEAR,
	`${YEAR}-${NUMERAL}-${DAY}`,
	`${DAY}[./-]${NUMERAL}[./-]${YEAR}`,
	`${NUMERAL}[./-]${DAY}[./-]${YEAR}`
].map((form) => new RegExp(`^(?:(?:in|on|about|around|circa|c\\.) )?(?:the )?${form}$`, 'iu'));

type Groups = Readonly<Record<string, string | undefined>>;

/** The date of a form's parts, unless there is no such month or day. */
function dateOf({ year, month, numeral, day }: Groups): WrittenDate | undefined {
	if (month === undefined && numeral === undefined) return { year: Number(year) };
	const number = month === undefined ? Number(numeral) : (MONTHS.get(month.toLowerCase()) ?? 0);
	if (number < 1 || number > 12) return undefined;
	if (day === undefined) return { year: Number(year), month: number };
	return Number(day) < 1 || Number(day) > 31 ? undefined : { year: Number(year), month: number, day: Number(day) };
}

/** Every date that a text may mean; none when it is no date alone. */
function datesIn(text: string): readonly WrittenDate[] {
	const plain = plainWords(text.slice(0, LONGEST)).trim().replace(/\s+/gu, ' ').replace(/[.!]$/u, '');
	return FORMS.flatMap((form) => {
		const groups = form.exec(plain)?.groups;
		return groups === undefined ? [] : (dateOf(groups) ?? []);
	});
}

function compared(given: WrittenDate, right: WrittenDate): Verdict {
	const parts = ['year', 'month', 'day'] as const;
	if (parts.every((part) => given[part] === right[part])) return 'correct';
	const isOpen = (part: 'year' | 'month' | 'day'): boolean => given[part] === undefined || right[part] === undefined;
	return parts.every((part) => isOpen(part) || given[part] === right[part]) ? 'almost' : 'wrong';
}

/** Compares two dates by what they mean; nothing when one of the two is no date. One that is less exact is `almost`. */
export function checkDate(answer: string, given: string): Verdict | undefined {
	const rights = datesIn(answer);
	if (rights.length === 0) return undefined;
	const verdicts = datesIn(given).flatMap((date) => rights.map((right) => compared(date, right)));
	return (['correct', 'almost', 'wrong'] as const).find((verdict) => verdicts.includes(verdict));
}
