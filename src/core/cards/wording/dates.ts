import { lowerFirst } from './names.ts';
import type { Time } from '../../facts/time.ts';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

const ISO = /^(?<year>-?\d{4})(?:-(?<month>\d{2}))?(?:-(?<day>\d{2}))?$/u;
const PREPOSITION = /^(?:in|on|at|by|from|between|during|since|until|before|after)\s/iu;
const MONTH_FIRST = /^(?:on\s)?(?:the\s)?[A-Z][a-z]{2,8}\.?\s\d/u;

/** `2024-09-17` as words, in the order that the text itself uses: “17 September 2024” or “September 17, 2024”. */
export function isoInWords(iso: string, monthFirst: boolean): string | undefined {
	const parts = ISO.exec(iso)?.groups;
	if (!parts) return undefined;
	const year = Number(parts['year']);
	const yearText = year < 0 ? `${-year} BC` : year < 1000 ? `AD ${year}` : `${year}`;
	if (!parts['month']) return yearText;
	const month = MONTHS[Number(parts['month']) - 1] ?? '';
	if (!parts['day']) return `${month} ${yearText}`;
	const day = Number(parts['day']);
	return monthFirst ? `${month} ${day}, ${yearText}` : `${day} ${month} ${yearText}`;
}

/** The time as an answer, complete enough to be understood without the document; undefined when it cannot be. */
export function timeInWords(time: Time): string | undefined {
	const bare = time.text.replace(PREPOSITION, '').replace(/(?<=\d)\s?[–-]\s?(?=\d)/u, '–');
	switch (time.kind) {
		case 'day':
		case 'month':
		case 'year':
			return time.iso === undefined ? undefined : isoInWords(time.iso, MONTH_FIRST.test(time.text));
		case 'decade':
		case 'century':
		case 'period':
			if (/\d/u.test(bare)) return bare;
			return /\p{Lu}/u.test(bare) ? eraInWords(bare) : undefined;
		case 'years':
			return bare.replace(/\s?\[\w{1,2}\]|\s(?:again|in)\b/gu, '').replace(/\sand\s(?=.{0,60}\sand\s)/gu, ', ');
		case 'range':
			if (/^between\s/iu.test(time.text)) return time.text.replace(/^B/u, 'b');
			return /\d{3}/u.test(bare) ? bare : undefined;
		case 'age':
			return bare.replace(/^(?:the\s)?age\s(?:of\s)?/iu, '');
		case 'relative':
			return time.iso === undefined ? undefined : isoInWords(time.iso, false);
		case 'duration':
			return undefined;
	}
}

/** “in 1892”, “on 12 May 2008”, “in the early 19th century”; undefined when the time means nothing outside the document. */
export function whenPhrase(time: Time | undefined): string | undefined {
	if (!time) return undefined;
	const words = timeInWords(time);
	if (words === undefined) return undefined;
	if (time.kind === 'range' && words.startsWith('between')) return words;
	if (time.bound) return `${time.bound} ${words}`;
	if (time.kind === 'age') return `at the age of ${words}`;
	const written = PREPOSITION.exec(time.text)?.[0].trim().toLowerCase();
	if (written !== undefined && written !== 'in' && written !== 'on') return `${written} ${words}`;
	if (time.kind === 'range') return /\d\s?[–-]\s?\d/u.test(words) ? `in ${words}` : `from ${words}`;
	if (/^(?:the\s)?(?:very\s)?(?:end|beginning|start|turn|close|height|time|outbreak)\sof\b/iu.test(words))
		return `at ${words}`;
	if (/^(?:the\s)?(?:day|night|week|month|year|eve)\s(?:before|after|of)\b/iu.test(words))
		return `on ${lowerFirst(words)}`;
	if (time.kind === 'period' && !/\d/u.test(words)) return `during ${eraInWords(words)}`;
	const exact = (time.iso ?? '').length === 10;
	return time.kind === 'day' || (time.kind === 'relative' && exact) ? `on ${words}` : `in ${words}`;
}

/** “World War II” is said bare, “the Middle Ages” with its article. */
function eraInWords(words: string): string {
	return /^(?:the\s|World\sWar)|\sof\s|\s(?:before|after)\s/iu.test(words) ? words : `the ${words}`;
}

/** How to ask for this time: “In which year”, “By which year”, “On which date”, “When”. */
export function askWhen(time: Time): string {
	const asked = askKind(time);
	if (!time.bound) return asked;
	const bound = `${time.bound.charAt(0).toUpperCase()}${time.bound.slice(1)}`;
	return asked === 'When' ? `${bound} when` : asked.replace(/^(?:In|On)\b/u, bound);
}

function askKind(time: Time): string {
	switch (time.kind) {
		case 'year':
			return 'In which year';
		case 'years':
			return 'In which years';
		case 'age':
			return 'At what age';
		case 'decade':
			return 'In which decade';
		case 'century':
			return /^(?:in\s)?(?:the\s)?\d/iu.test(time.text) ? 'In which century' : 'In which period';
		case 'day':
			return 'On which date';
		case 'month':
			return 'In which month and year';
		case 'relative':
			return (time.iso ?? '').length === 10 ? 'On which date' : 'When';
		case 'range':
			return /^(?:from\s)?[^–—-]{3,30}\s(?:to|until|till|through)\s/iu.test(time.text) ? 'From when to when' : 'When';
		default:
			return 'When';
	}
}
