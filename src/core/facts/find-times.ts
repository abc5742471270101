import type { Document } from '../document/document.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { Span } from '../shared/span.ts';
import { isYear } from './is-year.ts';
import { settleTime } from './settle-time.ts';
import type { Time } from './time.ts';
import { TIME_FORMS, TIME_HINT } from './time-patterns.ts';

/** Tokens of a sentence as one plain string, with the token that stands at each offset. */
interface TokenText {
	readonly text: string;
	readonly starts: readonly number[];
}

/** Words by which a sentence looks ahead of the document's day; within a quotation they are someone else's. */
const FUTURE = /^(?:will|'ll|shall|upcoming|scheduled|due|expected|forthcoming)$/u;

/** Dates, periods, durations and relative times, in text order and not overlapping. */
export function findTimes(sentence: Sentence, document: Document): readonly Time[] {
	const { tokens } = sentence;
	const plain = textOf(tokens);
	if (!TIME_HINT.test(plain.text)) return [];
	const quoted = (i: number): boolean => sentence.quoted.some(({ from, to }) => from <= i && i < to);
	const future = tokens.some(({ lower }, i) => FUTURE.test(lower) && !quoted(i));
	const taken = new Array<boolean>(plain.text.length).fill(false);
	const times: Time[] = [];
	for (const [form, pattern] of TIME_FORMS) {
		for (const match of plain.text.matchAll(pattern)) {
			const range = { start: match.index, end: match.index + match[0].length };
			if (taken[range.start] === true || taken[range.end - 1] === true) continue;
			const from = tokenAt(plain, range.start);
			if (form === 'year' && !isYear(tokens, from)) continue;
			const settled = settleTime(form, match.groups ?? {}, { published: document.published, future });
			const last = tokenAt(plain, range.end - 1);
			if (settled === undefined || (form === 'duration' && isModifier(tokens, from, last))) continue;
			taken.fill(true, range.start, range.end);
			const span = spanOf(tokens, from, last);
			times.push({ text: document.text.slice(span.start, span.end), span, ...settled });
		}
	}
	return times.sort((a, b) => a.span.start - b.span.start);
}

/** "a day trip", "a week break": the unit only describes the noun after it. */
const isModifier = (tokens: readonly Token[], from: number, last: number): boolean =>
	/^an?$/u.test(tokens[from]?.lower ?? '') && tokens[last + 1]?.pos === 'NOUN';

function textOf(tokens: readonly Token[]): TokenText {
	const starts: number[] = [];
	let text = '';
	for (const token of tokens) {
		if (token.spaced && text !== '') text += ' ';
		starts.push(text.length);
		text += token.text;
	}
	return { text, starts };
}

/** The token that covers an offset, by halving. */
function tokenAt({ starts }: TokenText, offset: number): number {
	let [low, high] = [0, starts.length - 1];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
	start: tokens[from]?.span.start ?? 0,
	end: tokens[to]?.span.end ?? 0
});
