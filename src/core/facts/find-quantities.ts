import type { Document } from '../document/document.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import { overlaps, type Span } from '../shared/span.ts';
import { SMALL_NUMBERS } from './lexicon/number-words.ts';
import { CURRENCIES, DOLLARS } from './lexicon/units.ts';
import type { Quantity } from './quantity.ts';
import type { Time } from './time.ts';
import { readCount } from './read-count.ts';
import { readFraction } from './read-fraction.ts';
import { saysWhere } from './with-hedge.ts';
import { readMeasure, type Measure } from './read-measure.ts';

const ABOUT =
	/^(?:about|around|approximately|roughly|some|nearly|almost|circa|c\.|ca\.|approx\.|~|estimated|perhaps|close to|an estimated|the order of)$/u;
const ABOVE =
	/^(?:over|above|exceeding|more than|at least|greater than|larger than|longer than|higher than|deeper than|in excess of|not less than|no fewer than|no less than|upwards of)$/u;
const BELOW =
	/^(?:under|below|up to|less than|fewer than|at most|as many as|as much as|no more than|not more than|lower than|shorter than)$/u;

/** "a third", "an hour and a half", "half the force". */
const OPENING = new Set(['a', 'an', 'half']);

/** Further renderings and fractions of inches that may stand before the closing bracket, in tokens. */
const MOST_FURTHER = 8;

/** Amounts with a unit, a currency, a per cent sign or a counted noun, in text order and apart from each other and from the dates. */
export function findQuantities(sentence: Sentence, document: Document, times: readonly Time[]): readonly Quantity[] {
	const { tokens } = sentence;
	const quantities: Quantity[] = [];
	const dates = times.filter(({ kind }) => !/^(?:duration|relative|age)$/u.test(kind));
	for (let at = 0; at < tokens.length; at++) {
		if (!opensAmount(tokens[at])) continue;
		// "3.5 per 1,000 births": the base of a rate is no amount.
		if (tokens[at - 1]?.lower === 'per') continue;
		const measure = readFraction(tokens, at) ?? readMeasure(tokens, at) ?? readCount(tokens, at);
		if (measure === undefined) continue;
		if (dates.some(({ span }) => overlaps(span, spanOf(tokens, measure.from, measure.to)))) continue;
		const second = alternativeAfter(tokens, measure);
		const to = second?.to ?? measure.to;
		quantities.push(quantityOf(document, tokens, { measure, second: second?.measure, to }));
		at = to - 1;
	}
	return quantities;
}

/** With such a word, and no other, a number, a sum or a part of a whole begins: nothing else need be read for one. */
function opensAmount(token: Token | undefined): boolean {
	if (token === undefined) return false;
	const { text, lower } = token;
	const first = text.charCodeAt(0);
	if (first >= 0x30 && first <= 0x39) return true;
	return OPENING.has(lower) || SMALL_NUMBERS.has(lower) || CURRENCIES.has(lower) || DOLLARS.has(lower);
}

function quantityOf(
	document: Document,
	tokens: readonly Token[],
	{ measure, second, to }: { readonly measure: Measure; readonly second: Measure | undefined; readonly to: number }
): Quantity {
	const span = spanOf(tokens, measure.from, to);
	const bound = boundBefore(tokens, measure);
	return {
		value: measure.value,
		upTo: measure.upTo,
		unit: measure.unit,
		kind: measure.kind,
		text: wordsOf(document, span),
		span,
		approximate: qualifies(tokens, measure.from, ABOUT),
		bound,
		alternative: second && {
			value: second.value,
			unit: second.unit,
			text: wordsOf(document, spanOf(tokens, second.from, second.to))
		}
	};
}

/** "over three years" means during them. */
function boundBefore(tokens: readonly Token[], { from, kind }: Measure): 'above' | 'below' | undefined {
	if (qualifies(tokens, from, BELOW)) return 'below';
	if ((kind === 'duration' && tokens[from - 1]?.lower === 'over') || saysWhere(tokens, from - 1)) return undefined;
	return qualifies(tokens, from, ABOVE) ? 'above' : undefined;
}

/** One to three words right before the amount match, an article between them skipped. */
function qualifies(tokens: readonly Token[], at: number, pattern: RegExp): boolean {
	const before = (length: number, end: number): string =>
		tokens
			.slice(Math.max(0, end - length), end)
			.map(({ lower }) => lower)
			.join(' ');
	const end = tokens[at - 1]?.lower === 'a' || tokens[at - 1]?.lower === 'an' ? at - 1 : at;
	return [1, 2, 3].some((length) => pattern.test(before(length, end)));
}

/** The same amount once more: "(4,500-mile)", "(about US $146.5 billion)", "or 50 miles". */
function alternativeAfter(
	tokens: readonly Token[],
	first: Measure
): { readonly measure: Measure; readonly to: number } | undefined {
	const open = tokens[first.to]?.text === '(';
	const or =
		tokens[first.to]?.lower === 'or' || (tokens[first.to]?.text === ',' && tokens[first.to + 1]?.lower === 'or');
	if (!open && !or) return undefined;
	for (let at = first.to + 1; at <= first.to + 3; at++) {
		const measure = readMeasure(tokens, at);
		if (measure?.kind !== first.kind || measure.unit === first.unit) continue;
		const close = tokens.findIndex(({ text }, i) => i >= measure.to && i < measure.to + MOST_FURTHER && text === ')');
		if (!open && tokens[measure.to]?.text !== ')') return { measure, to: measure.to };
		if (open && close >= 0) return { measure, to: close + 1 };
	}
	return undefined;
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
	start: tokens[from]?.span.start ?? 0,
	end: tokens[to - 1]?.span.end ?? 0
});

const wordsOf = ({ text }: Document, { start, end }: Span): string => text.slice(start, end);
