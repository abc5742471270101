import type { Token } from '../sentences/sentence.ts';
import { FRACTIONS } from './lexicon/number-words.ts';
import { isYear } from './is-year.ts';
import type { Measure } from './read-measure.ts';
import { readNumber } from './read-number.ts';

/** Reads a part of a whole: "a quarter of citizens", "two-thirds of the farms", "half the force", "one in five pupils". */
export function readFraction(tokens: readonly Token[], at: number): Measure | undefined {
	return readParts(tokens, at) ?? readRatio(tokens, at);
}

function readParts(tokens: readonly Token[], at: number): Measure | undefined {
	const counted = countBefore(tokens, at);
	const word = tokens[counted.to]?.lower ?? '';
	const part = FRACTIONS.get(word) ?? FRACTIONS.get(word.replace(/s$/u, ''));
	if (part === undefined || !isOfSomething(tokens, counted.to + 1)) return undefined;
	if (counted.to === at && word !== 'half') return undefined;
	return { value: counted.value * part, unit: 'share', kind: 'percentage', from: at, to: counted.to + 1 };
}

/** "one in five", "nine out of ten", "3 out of every 4": of so many that many, before the noun or "of". */
function readRatio(tokens: readonly Token[], at: number): Measure | undefined {
	const part = readNumber(tokens, at);
	const joint = part && tokens[part.to]?.lower;
	if (part === undefined || (joint !== 'in' && joint !== 'out')) return undefined;
	const isOut = joint === 'out' && tokens[part.to + 1]?.lower === 'of';
	const every = part.to + (isOut ? 2 : 1);
	const whole = readNumber(tokens, tokens[every]?.lower === 'every' ? every + 1 : every);
	const isShare = whole !== undefined && part.value < whole.value && whole.value <= 1000;
	const isPair = part.value === 1 || (!part.digits && whole?.digits === false);
	if (!isShare || (joint === 'in' && (!isPair || isYear(tokens, every)))) return undefined;
	if (joint === 'out' && !isOut) return undefined;
	return { value: part.value / whole.value, unit: 'share', kind: 'percentage', from: at, to: whole.to };
}

/** How many parts: "a", "one-", "three " before the word for the part, or nothing before "half". */
function countBefore(tokens: readonly Token[], at: number): { readonly value: number; readonly to: number } {
	if (/^an?$/u.test(tokens[at]?.lower ?? '')) return { value: 1, to: at + 1 };
	const number = tokens[at]?.pos === 'NUM' ? readNumber(tokens, at) : undefined;
	if (number === undefined || number.digits || number.value > 9) return { value: 1, to: at };
	return { value: number.value, to: tokens[number.to]?.text === '-' ? number.to + 1 : number.to };
}

/** "of" and the whole, or the whole right behind "half": "half the force", "half its value". */
function isOfSomething(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]?.lower ?? '';
	if (word === 'of') return tokens[at + 1]?.pos !== 'NUM';
	return tokens[at - 1]?.lower === 'half' && /^(?:the|its|their|his|her|all)$/u.test(word);
}
