import { foldDigits } from './fold-digits.ts';

/** A number as somebody typed it: every value that its signs may mean, and the words behind it. */
export interface TypedNumber {
	/** `7.200` may be 7.2 or 7200. */
	readonly values: readonly number[];
	/** What follows the number, such as a unit. */
	readonly rest: string;
}

/** More than this is no number that anybody typed. */
const LONGEST = 80;

const NUMBER = /(?<sign>[-+\u2212\u2013])?\s{0,2}(?:[$€£¥]\s?)?(?<digits>\d[\d.,'’\u00a0\u2009\u202f ]{0,40})/u;

const SCALES: Readonly<Record<string, number>> = {
	hundred: 100,
	thousand: 1e3,
	million: 1e6,
	mn: 1e6,
	billion: 1e9,
	bn: 1e9,
	trillion: 1e12
};

/** Every reading of digits with separators, as people of several countries write them. */
function readingsOf(digits: string): number[] {
	const text = digits.replace(/[\s'’]/gu, '').replace(/[.,]+$/u, '');
	const marks = text.replace(/\d/gu, '');
	const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
	const grouped = Number(text.replace(/[.,]/gu, ''));
	const decimal = Number(`${text.slice(0, last).replace(/[.,]/gu, '')}.${text.slice(last + 1)}`);
	if (marks === '') return [Number(text)];
	if (marks.length > 1) return new Set(marks).size === 1 ? [grouped] : [decimal];
	return text.length - last - 1 === 3 && last > 0 && last < 4 ? [grouped, decimal] : [decimal];
}

/** Reads the first number of an answer; nothing when there is none. */
export function readNumber(text: string): TypedNumber | undefined {
	const given = foldDigits(text.slice(0, 4 * LONGEST).normalize('NFKC')).slice(0, LONGEST);
	const found = NUMBER.exec(given);
	if (found?.groups === undefined) return undefined;
	const sign = found.groups['sign'] === undefined || found.groups['sign'] === '+' ? 1 : -1;
	const after = given.slice(found.index + found[0].length).trim();
	const [word = ''] = after.split(/\s/u, 1);
	const scale = SCALES[word.toLowerCase()];
	const values = readingsOf(found.groups['digits'] ?? '').map((value) => sign * value * (scale ?? 1));
	return { values, rest: scale === undefined ? after : after.slice(word.length).trim() };
}
