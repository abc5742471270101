import type { Document } from '../document/document.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import { overlaps, type Span } from '../shared/span.ts';
import { findTimes } from './find-times.ts';
import type { Quantity } from './quantity.ts';
import type { Time } from './time.ts';
import { readCount } from './read-count.ts';
import { readMeasure, type Measure } from './read-measure.ts';

const ABOUT =
	/^(?:about|around|approximately|roughly|some|nearly|almost|circa|c\.|ca\.|approx\.|~|estimated|perhaps|close to|an estimated|the order of)$/u;
const ABOVE =
	/^(?:over|above|exceeding|more than|at least|greater than|larger than|longer than|higher than|deeper than|in excess of|not less than|no fewer than|no less than|upwards of)$/u;
const BELOW =
	/^(?:under|below|up to|less than|fewer than|at most|as many as|as much as|no more than|not more than|lower than|shorter than)$/u;

/** Amounts with a unit, a currency, a per cent sign or a counted noun, in text order and not overlapping. */
export function findQuantities(sentence: Sentence, document: Document): readonly Quantity[] {
	const { tokens } = sentence;
	const quantities: Quantity[] = [];
	let dates: readonly Time[] | undefined;
	for (let at = 0; at < tokens.length; at++) {
		const measure = readMeasure(tokens, at) ?? readCount(tokens, at);
		if (measure === undefined) continue;
		dates ??= findTimes(sentence, document).filter(({ kind }) => kind !== 'duration' && kind !== 'relative');
		if (dates.some(({ span }) => overlaps(span, spanOf(tokens, measure.from, measure.to)))) continue;
		const second = alternativeAfter(tokens, measure);
		const to = second?.to ?? measure.to;
		quantities.push(quantityOf(document, tokens, { measure, second: second?.measure, to }));
		at = to - 1;
	}
	return quantities;
}

function quantityOf(
	document: Document,
	tokens: readonly Token[],
	{ measure, second, to }: { readonly measure: Measure; readonly second: Measure | undefined; readonly to: number }
): Quantity {
	const span = spanOf(tokens, measure.from, to);
	const bound = boundBefore(tokens, measure.from);
	return {
		value: measure.value,
		...(measure.upTo === undefined ? {} : { upTo: measure.upTo }),
		unit: measure.unit,
		kind: measure.kind,
		text: wordsOf(document, span),
		span,
		approximate: qualifies(tokens, measure.from, ABOUT),
		...(bound === undefined ? {} : { bound }),
		...(second === undefined
			? {}
			: {
					alternative: {
						value: second.value,
						unit: second.unit,
						text: wordsOf(document, spanOf(tokens, second.from, second.to))
					}
				})
	};
}

function boundBefore(tokens: readonly Token[], at: number): 'above' | 'below' | undefined {
	if (qualifies(tokens, at, BELOW)) return 'below';
	return qualifies(tokens, at, ABOVE) ? 'above' : undefined;
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
		const close = tokens[measure.to]?.text === ')';
		if (open === close) return { measure, to: open ? measure.to + 1 : measure.to };
	}
	return undefined;
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
	start: tokens[from]?.span.start ?? 0,
	end: tokens[to - 1]?.span.end ?? 0
});

const wordsOf = ({ text }: Document, { start, end }: Span): string => text.slice(start, end);
