import type { TokenRange } from '../sentences/clause.ts';
import type { PartOfSpeech } from '../sentences/sentence.ts';
import { spanOf } from './fact-of.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceView } from './recognizer.ts';
import { tokensOf } from './tokens-of.ts';

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'ADJ', 'PROPN']);
const HEDGES = new Set([
	'about',
	'around',
	'some',
	'approximately',
	'roughly',
	'nearly',
	'almost',
	'over',
	'least',
	'most',
	'than',
	'more',
	'fewer',
	'less',
	'up',
	'at',
	'to',
	'an',
	'another',
	'additional',
	'total',
	'of',
	'a',
	'the',
	'all',
	'only'
]);

/** “about 400 child protection officers”, taken apart. */
export interface Counted {
	/** The number with its hedge, the noun, and both together with the article before them. */
	readonly number: TokenRange;
	readonly noun: TokenRange;
	readonly whole: TokenRange;
}

/** “about 400 child protection officers”: where the number and where the noun stands. */
export function countedPhrase(view: SentenceView, quantity: Quantity): Counted | undefined {
	const { tokens } = view.sentence;
	const range = tokensOf(view, quantity.span);
	let from = range.from;
	while (from < range.to && tokens[from]?.pos !== 'NUM' && !/\d/u.test(tokens[from]?.text ?? '')) from++;
	let end = from;
	while (end < tokens.length && (tokens[end]?.pos === 'NUM' || (end < range.to && /\d/u.test(tokens[end]?.text ?? ''))))
		end++;
	let to = end;
	while (to < tokens.length && NOMINAL.has(tokens[to]?.pos ?? 'X')) to++;
	while (to > end && tokens[to - 1]?.pos === 'ADJ') to--;
	if (from === end || to === end) return undefined;
	let start = from;
	while (start > 0 && HEDGES.has(tokens[start - 1]?.lower ?? '') && from - start < 4) start--;
	while (
		start < from &&
		['to', 'of', 'the', 'at'].includes(tokens[start]?.lower ?? '') &&
		!['least', 'most'].includes(tokens[start + 1]?.lower ?? '')
	)
		start++;
	return { number: { from: start, to: end }, noun: { from: end, to }, whole: { from: start, to } };
}

/** The words of these tokens as the document writes them, on one line. */
export function textOf(view: SentenceView, range: TokenRange): string {
	const span = spanOf(view, range);
	return view.document.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
}
