import { shuffled, type Random } from '../../shared/random.ts';

const YEAR = /\b(?<year>1\d{3}|20\d{2})(?=s?\b)/u;
const CENTURY = /\b(?<n>\d{1,2})(?:st|nd|rd|th)(?= century| centuries)/iu;
const PART = /\b(?:early|mid|late)\b/iu;
const PARTS = ['early', 'mid', 'late'] as const;
const DAY =
	/\b(?<day>\d{1,2})(?=\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|(?<=\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\s)(?<after>\d{1,2})\b/u;
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

/** Days that each month has in every year. */
const DAYS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function ordinal(n: number): string {
	const tens = n % 100;
	if (tens >= 11 && tens <= 13) return `${n}th`;
	return `${n}${['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'}`;
}

function shiftedYears(text: string, latest: number): readonly string[] {
	const year = Number(YEAR.exec(text)?.groups?.['year'] ?? '0');
	const near = [-12, -7, -5, -3, -2, 2, 3, 4, 6, 9].map((by) => year + by).filter((value) => value <= latest);
	const decade = /\b\d{3}0s\b/u.test(text);
	const values = decade ? [-30, -20, -10, 10, 20].map((by) => year + by).filter((value) => value <= latest) : near;
	return values.map((value) => text.replace(YEAR, `${value}`));
}

function shiftedCenturies(text: string): readonly string[] {
	const match = CENTURY.exec(text);
	const n = Number(match?.groups?.['n'] ?? '0');
	const centuries = [n - 2, n - 1, n + 1].filter((value) => value > 0 && value < 22);
	const moved = centuries.map((value) => text.replace(CENTURY, ordinal(value)));
	const part = PART.exec(text)?.[0].toLowerCase();
	if (part === undefined)
		return [...moved, ...[n - 3].filter((value) => value > 0).map((value) => text.replace(CENTURY, ordinal(value)))];
	return [
		...moved,
		...PARTS.filter((other) => other !== part && other !== 'mid').map((other) => text.replace(PART, other))
	];
}

/** A date keeps its year (often told by the question) and moves its day or its month. */
function shiftedDates(text: string): readonly string[] {
	const match = DAY.exec(text);
	const month = MONTHS.findIndex((name) => text.includes(name));
	if (!match || month < 0) return [];
	const day = Number(match[0]);
	const days = [day - 9, day - 4, day + 3, day + 6, day + 11].filter((value) => value >= 1 && value <= 28);
	const months = [month - 3, month - 1, month + 2, month + 4].filter((value) => day <= (DAYS[value] ?? 0));
	return [
		...days.map((value) => text.replace(DAY, `${value}`)),
		...months.map((value) => text.replace(MONTHS[month] ?? '', MONTHS[value] ?? ''))
	].filter((option) => option !== text);
}

/** Wrong times that look like the right one; none later than `latest`, the year in which the document was written. */
export function shiftedTimes(text: string, latest: number, random: Random): readonly string[] {
	if (/\d\s?[–—-]\s?\d|\b(?:to|and|until|through)\b/u.test(text)) return [];
	if (CENTURY.test(text)) return shuffled(shiftedCenturies(text), random);
	if (DAY.test(text)) return shuffled(shiftedDates(text), random);
	return YEAR.test(text) ? shuffled(shiftedYears(text, latest), random) : [];
}
