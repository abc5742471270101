import type { Random } from '../../shared/random.ts';
import { shuffled } from '../../shared/random.ts';

const WORDS = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen',
	'twenty'
] as const;
const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu;
const FACTORS = [0.6, 0.7, 0.8, 1.2, 1.3, 1.4, 1.5] as const;

/** The same number scaled, written the same way: as many decimals, the same roundness, commas if there were any. */
function scaled(written: string, factor: number): string {
	const plain = written.replaceAll(',', '');
	const decimals = plain.split('.')[1]?.length ?? 0;
	const zeros = decimals > 0 ? 0 : Math.min(/0*$/u.exec(plain)?.[0].length ?? 0, plain.length - 2);
	const step = 10 ** (zeros > 0 ? zeros : -decimals);
	const value = Math.max(step, Math.round((Number(plain) * factor) / step) * step);
	const [whole = '', fraction] = value.toFixed(decimals).split('.');
	const grouped =
		written.includes(',') || (whole.length > 4 && Number(plain) > 9999)
			? whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')
			: whole;
	return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function shiftedWords(text: string, random: Random): readonly string[] {
	const word = WORDS.find((each) => new RegExp(`\\b${each}\\b`, 'iu').test(text));
	if (word === undefined) return [];
	const at = WORDS.indexOf(word);
	const near = [at - 2, at - 1, at + 1, at + 2, at + 3].filter((index) => index > 1 && index < WORDS.length);
	// “one year”, and more of them.
	const told = word === 'one' ? text.replace(/(?<= )\p{Ll}{2,12}(?<!s)$/u, '$&s') : text;
	return shuffled(near, random).map((index) => told.replace(new RegExp(`\\b${word}\\b`, 'iu'), WORDS[index] ?? word));
}

/** Wrong amounts that look like the right one: shifted by a fifth to a half, in the same rounding and the same units. */
export function shiftedAmounts(text: string, random: Random): readonly string[] {
	NUMBER.lastIndex = 0;
	if (!NUMBER.test(text)) return shiftedWords(text, random);
	if (/\bM[sw]\b|magnitude/u.test(text)) return shuffled(nearMagnitudes(text), random);
	const isNear = /^(?:about|around|some|approximately|nearly|almost|roughly|over|more than|at least|up to)\b/iu.test(
		text
	);
	const small = !isNear && /^\D{0,20}\d{1,2}(?!\d|[.,]\d)/u.test(text);
	const options = small
		? smallShifts(text)
		: FACTORS.map((factor) => text.replace(NUMBER, (each) => scaled(each, factor)));
	return shuffled(
		[...new Set(options)].filter((option) => option !== text && (isBeyondWhole(text) || !isBeyondWhole(option))),
		random
	);
}

/** More than all of something: a wrong share that nobody can take for the right one. */
function isBeyondWhole(text: string): boolean {
	const share = /(?<share>\d{1,12}(?:\.\d{1,6})?)\s?(?:%|per ?cent)/u.exec(text.replaceAll(',', ''))?.groups?.['share'];
	return Number(share ?? 0) > 100;
}

/** An earthquake's magnitude moves by tenths: beyond nine there is none. */
function nearMagnitudes(text: string): readonly string[] {
	return [-0.8, -0.5, -0.3, 0.3, 0.5].map((by) =>
		text.replace(/\d\.\d/gu, (each) => Math.min(9.4, Number(each) + by).toFixed(1))
	);
}

/** Numbers below a hundred move by whole steps: a fifth of 7 would be no step at all. */
function smallShifts(text: string): readonly string[] {
	const first = Number(/\d{1,2}/u.exec(text)?.[0] ?? '0');
	const step = first >= 20 && first % 10 === 0 ? 10 : first >= 20 && first % 5 === 0 ? 5 : first >= 20 ? 4 : 1;
	return [-2, -1, 1, 2, 3].flatMap((times) => {
		const value = first + times * step;
		return value > 0
			? [text.replace(NUMBER, (each) => (Number(each) === first ? `${value}` : scaled(each, value / first)))]
			: [];
	});
}
