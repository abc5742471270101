import type { Token } from '../sentences/sentence.ts';
import { MONEY_MAGNITUDES } from './lexicon/number-words.ts';
import { CURRENCIES, DOLLARS, UNITS, type Unit } from './lexicon/units.ts';
import { readNumber } from './read-number.ts';

/** A number or a range with its unit, read from tokens `[from, to)`. */
export interface Measure extends Unit {
	readonly value: number;
	readonly upTo?: number;
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
	const currency = token === undefined || /^\p{L}{1,20}$/u.test(token.text) ? undefined : CURRENCIES.get(token.lower);
	const number = readNumber(tokens, sign + 1);
	if (currency === undefined || number?.digits !== true) return undefined;
	const short = tokens[number.to]?.spaced === false ? MONEY_MAGNITUDES.get(tokens[number.to]?.lower ?? '') : undefined;
	const value = Number((number.value * (short ?? 1)).toPrecision(12));
	const to = short === undefined ? number.to : number.to + 1;
	return { value, unit: sign > at && owner !== undefined ? owner : currency, kind: 'money', from: at, to };
}

function readUnits(tokens: readonly Token[], at: number): Measure | undefined {
	const first = readNumber(tokens, at);
	if (first === undefined) return undefined;
	const range = rangeEnd(tokens, first.to, tokens[at - 1]);
	const end = range ?? first;
	const unit = unitAt(tokens, end.to) ?? (range === undefined ? undefined : unitAt(tokens, first.to));
	const upTo = range === undefined ? {} : { upTo: range.value };
	if (unit === undefined) return bareMeasure(tokens, at, end.to, { value: first.value, ...upTo });
	const minor = range === undefined ? feetAndInches(tokens, unit) : undefined;
	const value = minor === undefined ? first.value : Number((first.value + minor.value / 12).toPrecision(6));
	return { value, ...upTo, unit: unit.unit, kind: unit.kind, from: at, to: minor?.to ?? unit.to };
}

/** Numbers whose unit stands before them: "magnitude 6.5", "aged 31". */
function bareMeasure(
	tokens: readonly Token[],
	at: number,
	to: number,
	amount: { readonly value: number; readonly upTo?: number }
): Measure | undefined {
	const before = tokens[at - 1]?.lower === 'of' ? tokens[at - 2]?.lower : tokens[at - 1]?.lower;
	if (before === 'magnitude') return { ...amount, unit: 'magnitude', kind: 'other', from: at, to };
	if (before === 'aged' || before === 'age') return { ...amount, unit: 'year', kind: 'duration', from: at, to };
	return undefined;
}

/** The second number of "9–18", "70 to 80", with its end. */
export function rangeEnd(
	tokens: readonly Token[],
	at: number,
	before: Token | undefined
): { readonly value: number; readonly to: number } | undefined {
	const word = tokens[at]?.lower ?? '';
	if (word === 'and') return before?.lower === 'between' ? readNumber(tokens, at + 1) : undefined;
	if (word !== '–' && word !== '-' && word !== 'to' && word !== 'or') return undefined;
	return readNumber(tokens, at + 1);
}

type UnitAt = Unit & { readonly to: number };

/** The unit at token `at`, over a hyphen, with "square", "cubic" and "per hour". */
function unitAt(tokens: readonly Token[], at: number): UnitAt | undefined {
	const hyphen = tokens[at]?.text === '-' && !tokens[at].spaced ? at + 1 : at;
	const word = tokens[hyphen]?.lower ?? '';
	const power = /^(?:square|sq\.?)$/u.test(word) ? '2' : word === 'cubic' ? '3' : '';
	const unitPlace = power === '' ? hyphen : tokens[hyphen + 1]?.text === '-' ? hyphen + 2 : hyphen + 1;
	const found = plainUnit(tokens, unitPlace);
	if (found === undefined) return undefined;
	if (power !== '')
		return found.kind === 'length'
			? { unit: found.unit + power, kind: power === '2' ? 'area' : 'volume', to: found.to }
			: undefined;
	return rate(tokens, found);
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
	const owner = owners.find(([word]) => word.test(tokens[at]?.lower ?? ''));
	if (owner !== undefined && /^dollars?$/u.test(tokens[at + 1]?.lower ?? ''))
		return { unit: owner[1], kind: 'money', to: at + 2 };
	const code = CURRENCIES.get(tokens[at]?.lower ?? '');
	return code === undefined ? undefined : { unit: code, kind: 'money', to: at + 1 };
}

/** "second place", "3 m votes": words that only look like units. */
function isOtherWord(tokens: readonly Token[], at: number, word: string): boolean {
	if (word === 'second') return tokens[at]?.pos === 'ADJ';
	return word === 'mi' || word === 'm' || word === 'g' ? tokens[at]?.text !== word : false;
}

/** "kilometres per hour", "km/s", "metres a second", "people per square kilometre" not. */
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
	if (short === undefined || found.kind !== 'length') return found;
	const unit = found.unit === 'mi' && short === 'h' ? 'mph' : `${found.unit}/${short}`;
	return { unit, kind: 'speed', to: found.to + 2 };
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
