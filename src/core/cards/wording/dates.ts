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
	const yearText = year < 0 ? `${-year} BC` : `${year}`;
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
			return /\d/u.test(bare) ? bare : undefined;
		case 'range':
			return /\d{3}/u.test(bare) ? bare : undefined;
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
	const written = PREPOSITION.exec(time.text)?.[0].trim().toLowerCase();
	if (written !== undefined && written !== 'in' && written !== 'on') return `${written} ${words}`;
	if (time.kind === 'range') return /^\d{4}\s?[–-]/u.test(words) ? `in ${words}` : words;
	if (/^the (?:very )?(?:end|beginning|start|turn|close|height|outbreak)\b/iu.test(words)) return `at ${words}`;
	const exact = (time.iso ?? '').length === 10;
	return time.kind === 'day' || (time.kind === 'relative' && exact) ? `on ${words}` : `in ${words}`;
}

/** How to ask for this time: “In which year”, “On which date”, “When”. */
export function askWhen(time: Time): string {
	switch (time.kind) {
		case 'year':
			return 'In which year';
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
		default:
			return 'When';
	}
}
