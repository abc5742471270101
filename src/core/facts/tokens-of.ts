import type { Span } from '../shared/span.ts';
import type { TokenRange } from '../sentences/clause.ts';
import type { SentenceView } from './recognizer.ts';
import type { Time } from './time.ts';

/** The tokens that lie in a span of the document; an empty range when none do. */
export function tokensOf(view: Pick<SentenceView, 'sentence'>, span: Span): TokenRange {
	const { tokens } = view.sentence;
	const from = tokens.findIndex((token) => token.span.end > span.start);
	if (from < 0) return { from: 0, to: 0 };
	let to = from;
	while (to < tokens.length && (tokens[to]?.span.start ?? span.end) < span.end) to++;
	return { from, to };
}

const BEFORE_TIME = new Set([
	'in',
	'on',
	'at',
	'during',
	'by',
	'around',
	'about',
	'early',
	'late',
	'back',
	'only',
	'again',
	'since',
	'until',
	'till',
	'throughout',
	'aged'
]);

/** The tokens of a time with the words that tie it to its clause (“in”, “on the”, a comma after it when it opens the sentence). */
export function phraseOf(view: SentenceView, time: Time): TokenRange {
	const { tokens } = view.sentence;
	let { from, to } = tokensOf(view, time.span);
	while (from > 0 && (BEFORE_TIME.has(tokens[from - 1]?.lower ?? '') || tokens[from - 1]?.lower === 'the')) from--;
	if ((time.kind === 'range' || time.kind === 'age') && tokens[from - 1]?.lower === 'from') from--;
	if (time.bound && tokens[from - 1]?.lower === time.bound) from--;
	if (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'as') from -= 2;
	if (from === 0 && tokens[to]?.text === ',') to++;
	if (tokens[from - 1]?.text === ',' && tokens[to]?.text === ',') {
		from--;
		to++;
	}
	return { from, to };
}

/** The tokens of the time that dates a clause, and of what else there tells when only for who has the text (“at the end of the month”). */
export function timePhrases(view: SentenceView, clause: TokenRange, time: Time | undefined): readonly TokenRange[] {
	if (!time) return [];
	const others = view.times.filter(({ kind, iso }) => kind === 'relative' && iso === undefined);
	const near = others.map((each) => phraseOf(view, each)).filter(({ from }) => clause.from < from && from < clause.to);
	return [phraseOf(view, time), ...near];
}

/** True when the range lies inside the other. */
export function inside(outer: TokenRange, inner: TokenRange): boolean {
	return outer.from <= inner.from && inner.to <= outer.to;
}
