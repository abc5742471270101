import type { Token } from '../sentences/sentence.ts';
import { CHANGE_VERBS } from './lexicon/change-verbs.ts';
import { MONEY_MAGNITUDES } from './lexicon/number-words.ts';
import { CURRENCIES, DOLLARS, UNITS, type Unit } from './lexicon/units.ts';
import { readNumber } from './read-number.ts';

/** A number or a range with its unit, read from tokens `[from, to)`. */
export interface Measure extends Unit {
	readonly value: number;
	readonly upTo?: number | undefined;
	readonly from: number;
	readonly to: number;
}

/** Reads a measure that begins at token `at`: "80 kilometres", "$26 million", "3.1 km per second", "6 ft 7 in", "9–18 years". */
export function readMeasure(tokens: readonly Token[], at: number): Measure | undefined {
	return readMoney(tokens, at) ?? readUnits(tokens, at);
}

/** "$5", "NZ $ 26 million", "US$146.5 billion", "£5m". */
function readMoney(tokens: readonly Token[], at: number): Measure | undefined {
	const owner = DOLLARS.get(tokens[at]?.lower ?? '');
	const sign = owner !== undefined && tokens[at + 1]?.text === '$' ? at + 1 : at;
	const token = tokens[sign];
	const currency = isSign(token) ? CURRENCIES.get(token.lower) : undefined;
	const number = readNumber(tokens, sign + 1);
	if (currency === undefined || number?.digits !== true) return undefined;
	const unit = sign > at && owner !== undefined ? owner : currency;
	const range = rangeEnd(tokens, number.to, at) ?? secondSum(tokens, number.to, at);
	if (range) return { ...sameMagnitude(number.value, range.value), unit, kind: 'money', from: at, to: range.to };
	const short = tokens[number.to]?.spaced === false ? MONEY_MAGNITUDES.get(tokens[number.to]?.lower ?? '') : undefined;
	const value = Number((number.value * (short ?? 1)).toPrecision(12));
	const to = short === undefined ? number.to : number.to + 1;
	return { value, unit, kind: 'money', from: at, to };
}

/** "$", "£", "CHF", "Rs": what may stand before a sum; a currency's name stands behind it. */
function isSign(token: Token | undefined): token is Token {
	return token !== undefined && (!/^\p{L}{1,20}$/u.test(token.text) || /^(?:[A-Z]{3}|Rs)$/u.test(token.text));
}

/** "between $3 and $5 million", "$3 to $5": the second sum, with the sign of the first. */
function secondSum(
	tokens: readonly Token[],
	joint: number,
	first: number
): { readonly value: number; readonly to: number } | undefined {
	const sign = tokens[joint + 1];
	const isSame = isSign(sign) && tokens.slice(first, first + 2).some(({ lower }) => lower === sign.lower);
	const word = tokens[joint]?.lower ?? '';
	const joins = word === 'and' ? tokens[first - 1]?.lower === 'between' : /^(?:–|-|to)$/u.test(word);
	return isSame && joins && !changesFrom(tokens, first) ? readNumber(tokens, joint + 2) : undefined;
}

/** "$30–40 million": the magnitude of the second number holds for the first. */
export function sameMagnitude(first: number, second: number): { readonly value: number; readonly upTo: number } {
	const magnitude = [1e9, 1e6, 1e3].find((each) => second >= each && first < 1000 && second % (each / 1000) === 0) ?? 1;
	return { value: first * magnitude, upTo: second };
}

function readUnits(tokens: readonly Token[], at: number): Measure | undefined {
	const first = readNumber(tokens, at);
	if (first === undefined) return hourAndHalf(tokens, at);
	const range = rangeEnd(tokens, first.to, at);
	const end = range ?? first;
	const unit = unitAt(tokens, end.to) ?? (range === undefined ? undefined : unitAt(tokens, first.to));
	const upTo = range === undefined ? {} : { upTo: range.value };
	if (unit === undefined) return bareMeasure(tokens, at, end.to, { value: first.value, ...upTo });
	const minor = range === undefined ? feetAndInches(tokens, unit) : undefined;
	const lesser = unit.kind === 'duration' && range === undefined ? lesserDuration(tokens, unit.to) : undefined;
	const value = minor === undefined ? first.value : Number((first.value + minor.value / 12).toPrecision(6));
	const sign = unit.kind === 'temperature' ? minusBefore(tokens, at) : 1;
	const from = sign < 0 ? at - 1 : at;
	return { value: sign * value, ...upTo, unit: unit.unit, kind: unit.kind, from, to: minor?.to ?? lesser ?? unit.to };
}

/** "two hours and forty minutes": where the smaller unit of the same duration ends. */
function lesserDuration(tokens: readonly Token[], at: number): number | undefined {
	const number = /^(?:and|,)$/u.test(tokens[at]?.lower ?? '') ? readNumber(tokens, at + 1) : undefined;
	const unit = number && UNITS.get(tokens[number.to]?.lower ?? '');
	return number && unit?.kind === 'duration' ? number.to + 1 : undefined;
}

/** "−36 °C", "minus 36 °C": a minus that touches its number, or the word. */
function minusBefore(tokens: readonly Token[], at: number): 1 | -1 {
	const sign = tokens[at - 1];
	if (sign?.lower === 'minus') return -1;
	return sign !== undefined && /^[−–-]$/u.test(sign.text) && tokens[at]?.spaced === false && sign.spaced ? -1 : 1;
}

/** "an hour and a half", "half an hour". */
function hourAndHalf(tokens: readonly Token[], at: number): Measure | undefined {
	if (!/^(?:an?|half)$/u.test(tokens[at]?.lower ?? '')) return undefined;
	const words = tokens.slice(at, at + 5).map(({ lower }) => lower);
	const after = /^an? \p{L}{3,6} and a half$/u.test(words.join(' '));
	const before = /^half an? \p{L}{3,6}/u.test(words.join(' '));
	const unit = UNITS.get(words[after ? 1 : 2] ?? '');
	if ((!after && !before) || unit?.kind !== 'duration') return undefined;
	return { value: after ? 1.5 : 0.5, ...unit, from: at, to: after ? at + 5 : at + 3 };
}

/** Numbers whose unit stands before them: "magnitude 6.5", "aged 31". */
function bareMeasure(
	tokens: readonly Token[],
	at: number,
	to: number,
	amount: { readonly value: number; readonly upTo?: number }
): Measure | undefined {
	const before = tokens[at - 1]?.lower === 'of' ? tokens[at - 2]?.lower : tokens[at - 1]?.lower;
	const scale = tokens.slice(to, to + 5).map(({ lower }) => lower);
	if (before === 'magnitude' || /^on the (?:open-ended )?(?:richter|moment|surface|magnitude)\b/u.test(scale.join(' ')))
		return { ...amount, unit: 'magnitude', kind: 'other', from: at, to };
	if (before === 'aged' || before === 'age') return { ...amount, unit: 'year', kind: 'duration', from: at, to };
	return undefined;
}

/** The second number of "9–18", "70 to 80", "between 64 and 104", with its end; "rose from 70 to 80" tells two numbers. */
export function rangeEnd(
	tokens: readonly Token[],
	at: number,
	first: number
): { readonly value: number; readonly to: number } | undefined {
	const word = tokens[at]?.lower ?? '';
	if (word === 'and') return tokens[first - 1]?.lower === 'between' ? readNumber(tokens, at + 1) : undefined;
	if (word !== '–' && word !== '-' && word !== 'to' && word !== 'or') return undefined;
	return word === 'to' && changesFrom(tokens, first) ? undefined : readNumber(tokens, at + 1);
}

/** How far before "from" the verb of a change may stand. */
const NEAR_VERB = 4;

/** "rose sharply from | 70": the number is one of two at different times. */
function changesFrom(tokens: readonly Token[], first: number): boolean {
	const from = tokens.findLastIndex(({ lower }, at) => lower === 'from' && at < first && at >= first - 3);
	return from > 0 && tokens.slice(Math.max(0, from - NEAR_VERB), from).some(({ lemma }) => CHANGE_VERBS.has(lemma));
}

type UnitAt = Unit & { readonly to: number };

/** The unit at token `at`, over a hyphen, with "square", "cubic" and "per hour". */
function unitAt(tokens: readonly Token[], at: number): UnitAt | undefined {
	const hyphen = tokens[at]?.text === '-' && !tokens[at].spaced ? at + 1 : at;
	const word = tokens[hyphen]?.lower ?? '';
	const power = /^(?:square|sq\.?)$/u.test(word) ? '2' : /^(?:cubic|cu\.?)$/u.test(word) ? '3' : '';
	const unitPlace = power === '' ? hyphen : tokens[hyphen + 1]?.text === '-' ? hyphen + 2 : hyphen + 1;
	const found = plainUnit(tokens, unitPlace);
	if (found === undefined) return undefined;
	if (power !== '' && found.kind !== 'length') return undefined;
	const raised: UnitAt =
		power === '' ? found : { unit: found.unit + power, kind: power === '2' ? 'area' : 'volume', to: found.to };
	return rate(tokens, raised);
}

function plainUnit(tokens: readonly Token[], at: number): UnitAt | undefined {
	const token = tokens[at];
	if (token === undefined) return undefined;
	const word = token.lower.length > 2 && token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower;
	const next = tokens[at + 1]?.lower ?? '';
	if (word === '°' && (next === 'c' || next === 'f'))
		return { unit: next === 'c' ? '°C' : '°F', kind: 'temperature', to: at + 2 };
	if (/^degrees?$/u.test(word) && /^(?:celsius|centigrade|fahrenheit)$/u.test(next)) {
		return { unit: next === 'fahrenheit' ? '°F' : '°C', kind: 'temperature', to: at + 2 };
	}
	if (word === 'per' && next === 'cent') return { unit: '%', kind: 'percentage', to: at + 2 };
	if (word === 'percentage' && /^points?$/u.test(next)) return { unit: 'pp', kind: 'percentage', to: at + 2 };
	if (word === 'nautical' && /^miles?$/u.test(next)) return { unit: 'nmi', kind: 'length', to: at + 2 };
	if (word === 'light' && /^years?$/u.test(tokens[at + 2]?.lower ?? ''))
		return { unit: 'ly', kind: 'length', to: at + 3 };
	if (token.text === 'V') return { unit: 'V', kind: 'other', to: at + 1 };
	if (token.text === 'MW') return { unit: 'MW', kind: 'other', to: at + 1 };
	if (/^M[wsLb]$/u.test(token.text)) return { unit: 'magnitude', kind: 'other', to: at + 1 };
	const money = currencyWord(tokens, at);
	if (money !== undefined) return money;
	const unit = UNITS.get(word);
	return unit === undefined || isOtherWord(tokens, at, word) ? undefined : { ...unit, to: at + 1 };
}

/** "pounds", "US dollars", "New Zealand dollars". */
function currencyWord(tokens: readonly Token[], at: number): UnitAt | undefined {
	const owners: readonly (readonly [RegExp, string, number])[] = [
		[/^(?:us|u\.s\.|american)$/u, 'USD', 1],
		[/^australian$/u, 'AUD', 1],
		[/^canadian$/u, 'CAD', 1]
	];
	if (/^cents?$/u.test(tokens[at]?.lower ?? '')) return { unit: 'cent', kind: 'money', to: at + 1 };
	if (isWeighed(tokens, at)) return { unit: 'lb', kind: 'mass', to: at + 1 };
	const owner = owners.find(([word]) => word.test(tokens[at]?.lower ?? ''));
	if (owner !== undefined && /^dollars?$/u.test(tokens[at + 1]?.lower ?? ''))
		return { unit: owner[1], kind: 'money', to: at + 2 };
	const code = CURRENCIES.get(tokens[at]?.lower ?? '');
	return code === undefined ? undefined : { unit: code, kind: 'money', to: at + 1 };
}

/** "weighed 200 pounds", "47 pounds of rock": no money. */
function isWeighed(tokens: readonly Token[], at: number): boolean {
	if (!/^pounds?$/u.test(tokens[at]?.lower ?? '')) return false;
	const next = tokens[at + 1]?.lower ?? '';
	if (next === 'of' && !/^(?:debt|sterling|taxpayers|public)$/u.test(tokens[at + 2]?.lower ?? '')) return true;
	if (next === '(' && UNITS.get(tokens[at + 3]?.lower ?? '')?.kind === 'mass') return true;
	return tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => /^weigh(?:s|ed|ing|t)?$/u.test(lower));
}

/** "second place", "2.5m copies": words that only look like units. */
function isOtherWord(tokens: readonly Token[], at: number, word: string): boolean {
	if (word === 'second') return tokens[at]?.pos === 'ADJ';
	if (word === 'm' && tokens[at]?.spaced === false && isPluralNoun(tokens[at + 1])) return true;
	return word === 'mi' || word === 'm' || word === 'g' ? tokens[at]?.text !== word : false;
}

const isPluralNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' && token.lower !== token.lemma;

/** "kilometres per hour", "km/s", "cubic metres a second", "people per square kilometre" not. */
function rate(tokens: readonly Token[], found: UnitAt): UnitAt {
	const word = tokens[found.to]?.lower ?? '';
	if (word !== 'per' && word !== '/' && word !== 'an') return found;
	const time = tokens[found.to + 1]?.lower ?? '';
	const short = /^(?:h|hr|hour)$/u.test(time)
		? 'h'
		: /^(?:s|sec|second)$/u.test(time)
			? 's'
			: /^(?:min|minute)$/u.test(time)
				? 'min'
				: undefined;
	if (short === undefined || (found.kind !== 'length' && found.kind !== 'volume')) return found;
	const unit = found.unit === 'mi' && short === 'h' ? 'mph' : `${found.unit}/${short}`;
	return { unit, kind: found.kind === 'length' ? 'speed' : 'other', to: found.to + 2 };
}

/** The inches of "6 ft 7 in". */
function feetAndInches(
	tokens: readonly Token[],
	unit: UnitAt
): { readonly value: number; readonly to: number } | undefined {
	const inches = unit.unit === 'ft' ? readNumber(tokens, unit.to) : undefined;
	if (inches === undefined || inches.value >= 12) return undefined;
	return /^(?:in\.?|inch|inches)$/u.test(tokens[inches.to]?.lower ?? '')
		? { value: inches.value, to: inches.to + 1 }
		: undefined;
}
