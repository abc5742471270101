import type { Token } from '../sentences/sentence.ts';
import { MAGNITUDES, MONEY_MAGNITUDES, SMALL_NUMBERS } from './lexicon/number-words.ts';

/** A number read from tokens `[at, to)`. */
export interface ReadNumber {
	readonly value: number;
	readonly to: number;
	/** Written with digits at least in part. */
	readonly digits: boolean;
}

const DIGITS = /^(?:\d{1,3}(?:,\d{3}){1,8}|\d{1,15})(?:\.\d{1,12})?$/u;

/** The cardinal number that begins at token `at`: "7,200", "4.5 million", "two hundred and ten", "fifty-five". */
export function readNumber(tokens: readonly Token[], at: number): ReadNumber | undefined {
	const token = tokens[at];
	if (token === undefined) return undefined;
	if (DIGITS.test(token.text)) return isTorn(tokens, at) ? undefined : readDigits(tokens, at, token.text);
	const words = readWords(tokens, at);
	return words ? withHalf(tokens, words) : readHalf(tokens, at);
}

/** "374 , 176": three digits behind a comma that stands apart may be the end of a number or a number of their own. */
function isTorn(tokens: readonly Token[], at: number): boolean {
	const [first, comma, second] = tokens.slice(Math.max(0, at - 2), at + 1);
	const isGroup = /^\d{1,3}$/u.test(first?.text ?? '') && /^\d{3}$/u.test(second?.text ?? '');
	return isGroup && comma?.text === ',' && comma.spaced;
}

/** "two and a half", "two and a quarter million". */
function withHalf(tokens: readonly Token[], read: ReadNumber): ReadNumber {
	const words = tokens.slice(read.to, read.to + 3).map(({ lower }) => lower);
	const part = /^and a (?<part>half|quarter)$/u.exec(words.join(' '))?.groups?.['part'];
	if (part === undefined) return read;
	const value = read.value + (part === 'half' ? 0.5 : 0.25);
	const magnitude = MAGNITUDES.get(tokens[read.to + 3]?.lower ?? '');
	const to = read.to + (magnitude === undefined ? 3 : 4);
	return { ...read, value: value * (magnitude ?? 1), to };
}

/** "half a million", "half a dozen". */
function readHalf(tokens: readonly Token[], at: number): ReadNumber | undefined {
	if (tokens[at]?.lower !== 'half' || tokens[at + 1]?.lower !== 'a') return undefined;
	const magnitude = MAGNITUDES.get(tokens[at + 2]?.lower ?? '');
	if (magnitude === undefined) return undefined;
	return { value: magnitude / 2, to: at + 3, digits: false };
}

function readDigits(tokens: readonly Token[], at: number, text: string): ReadNumber {
	const value = Number(text.replaceAll(',', ''));
	const magnitude = MAGNITUDES.get(tokens[at + 1]?.lower ?? '');
	const hyphen = tokens[at + 1]?.text === '-' ? MAGNITUDES.get(tokens[at + 2]?.lower ?? '') : undefined;
	if (magnitude !== undefined) return { value: exact(value * magnitude), to: at + 2, digits: true };
	const short = shortMagnitude(tokens, at + 1);
	if (short !== undefined) return { value: exact(value * short), to: at + 2, digits: true };
	if (hyphen !== undefined) return { value: exact(value * hyphen), to: at + 3, digits: true };
	return { value, to: at + 1, digits: true };
}

/** "2.5m copies": a letter that touches the number, before a noun in the plural. */
function shortMagnitude(tokens: readonly Token[], at: number): number | undefined {
	const [letter, noun] = [tokens[at], tokens[at + 1]];
	if (letter === undefined || letter.spaced || noun?.pos !== 'NOUN' || noun.lower === noun.lemma) return undefined;
	return MONEY_MAGNITUDES.get(letter.lower);
}

/** Undoes what binary fractions add: 4.1 × 1,000,000 is 4,100,000. */
const exact = (value: number): number => Number(value.toPrecision(12));

/** Reads at most twelve words; "a" counts as one before a magnitude. */
function readWords(tokens: readonly Token[], at: number): ReadNumber | undefined {
	let total = 0;
	let part: number | undefined = article(tokens, at);
	let to = part === undefined ? at : at + 1;
	const limit = at + 12;
	for (let i = to; i < limit; i++) {
		const word = tokens[i]?.lower ?? '';
		const small = SMALL_NUMBERS.get(word);
		const magnitude = MAGNITUDES.get(word);
		if (
			small !== undefined &&
			(part === undefined || part % 100 === 0 || (part % 10 === 0 && small < 10 && tokens[i - 1]?.text === '-'))
		) {
			part = (part ?? 0) + small;
		} else if (magnitude !== undefined && part !== undefined) {
			if (magnitude >= 1000) {
				total += part * magnitude;
				part = 0;
			} else part *= magnitude;
		} else if ((word === '-' || word === 'and') && continues(tokens, i, part)) continue;
		else break;
		to = i + 1;
	}
	if (part === undefined || to === at) return undefined;
	return { value: total + part, to, digits: false };
}

/** "a hundred", "a million". */
const article = (tokens: readonly Token[], at: number): number | undefined =>
	/^an?$/u.test(tokens[at]?.lower ?? '') && MAGNITUDES.has(tokens[at + 1]?.lower ?? '') ? 1 : undefined;

/** "fifty-five" and "two hundred and ten": the mark or word joins two parts of one number. */
function continues(tokens: readonly Token[], i: number, part: number | undefined): boolean {
	const next = SMALL_NUMBERS.get(tokens[i + 1]?.lower ?? '');
	if (next === undefined || part === undefined) return false;
	if (tokens[i]?.text === '-') return !tokens[i].spaced && part >= 20 && part % 10 === 0 && next < 10;
	return part >= 100 && part % 100 === 0 && MAGNITUDES.has(tokens[i - 1]?.lower ?? '');
}
