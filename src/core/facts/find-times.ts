import type { Document } from '../document/document.ts';
import type { Sentence, Token } from '../sentences/sentence.ts';
import type { Span } from '../shared/span.ts';
import { isYear } from './is-year.ts';
import { settleTime } from './settle-time.ts';
import { timeFrom, type Time } from './time.ts';
import { TIME_FORMS, TIME_HINT, TIME_NEEDS, type TimeForm } from './time-patterns.ts';

/** Tokens of a sentence as one plain string, with the token that stands at each offset. */
interface TokenText {
	readonly text: string;
	readonly starts: readonly number[];
}

/** Words by which a sentence looks ahead of the document's day; within a quotation they are someone else's. */
const FUTURE = new Set("will 'll shall upcoming scheduled due expected forthcoming planned intend intends".split(' '));

/** Dates, periods, durations and relative times, in text order and not overlapping. */
export function findTimes(sentence: Sentence, document: Document): readonly Time[] {
	const { tokens } = sentence;
	const plain = textOf(tokens);
	if (!TIME_HINT.test(plain.text)) return [];
	const future = looksAhead(sentence);
	const taken = new Array<boolean>(plain.text.length).fill(false);
	const times: Time[] = [];
	const has: (boolean | undefined)[] = [];
	const holds = (need: number): boolean => (has[need] ??= TIME_NEEDS[need]?.test(plain.text) === true);
	for (const { form, needs, pattern } of TIME_FORMS) {
		if (!needs.every(holds)) continue;
		// `matchAll` would build each pattern anew for each sentence.
		pattern.lastIndex = 0;
		for (let match = pattern.exec(plain.text); match !== null; match = pattern.exec(plain.text)) {
			const range = { start: match.index, end: match.index + match[0].length };
			if (taken[range.start] === true || taken[range.end - 1] === true) continue;
			const from = tokenAt(plain, range.start);
			const last = tokenAt(plain, range.end - 1);
			if (isSomethingElse(form, tokens, { from, last })) continue;
			const settled = settleTime(form, match.groups ?? {}, { published: document.published, future });
			if (settled === undefined) continue;
			taken.fill(true, range.start, range.end);
			const span = spanOf(tokens, from, last);
			const bound = boundBefore(tokens, from, form);
			times.push(timeFrom({ text: document.text.slice(span.start, span.end), span, bound, ...settled }));
		}
	}
	return times.sort((a, b) => a.span.start - b.span.start);
}

/** Some word of the sentence's own, in no quotation, looks ahead. */
function looksAhead({ tokens, quoted }: Sentence): boolean {
	const isQuoted = (i: number): boolean => quoted.some(({ from, to }) => from <= i && i < to);
	return tokens.some(({ lower }, i) => (FUTURE.has(lower) || isToBe(tokens, i)) && !isQuoted(i));
}

/** "is to be held": what is ahead. */
const isToBe = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.lower === 'to' && tokens[at + 1]?.lower === 'be' && /^(?:is|are)$/u.test(tokens[at - 1]?.lower ?? '');

/** Words with the shape of a time that are none here. */
function isSomethingElse(
	form: TimeForm,
	tokens: readonly Token[],
	{ from, last }: { readonly from: number; readonly last: number }
): boolean {
	const next = tokens[last + 1];
	switch (form) {
		case 'year':
			return !isYear(tokens, from);
		case 'duration':
			return isModifier(tokens, from, last);
		// "was built in 1400 and in 1423 became a town": the second year dates the next deed.
		case 'year-list':
			return next !== undefined && !endsList(tokens, { from, last }, next);
		default:
			return false;
	}
}

/** Nothing follows that a second date could date: no verb, and no subject behind “and in”. */
function endsList(
	tokens: readonly Token[],
	{ from, last }: { readonly from: number; readonly last: number },
	next: Token
): boolean {
	if (/^(?:PUNCT|ADP|SCONJ)$/u.test(next.pos)) return true;
	const isApart = tokens.slice(from, last).some(({ lower }) => lower === 'in');
	return !isApart && from <= 1 && next.pos !== 'VERB' && next.pos !== 'AUX';
}

const BOUNDS: Readonly<Record<string, NonNullable<Time['bound']>>> = {
	by: 'by',
	since: 'since',
	until: 'until',
	till: 'until'
};

/** "before World War II": only what bears a name stays clear as a limit. */
const ERA_BOUNDS: Readonly<Record<string, NonNullable<Time['bound']>>> = {
	...BOUNDS,
	before: 'before',
	after: 'after'
};

/** "by 1835", "since the late 1990s": the word before the time, over "about" and "the". */
function boundBefore(tokens: readonly Token[], from: number, form: TimeForm): Time['bound'] {
	if (form === 'duration' || form === 'age') return undefined;
	if (tokens[from - 1]?.lower === 'of' && tokens[from - 2]?.lower === 'as') return 'by';
	let at = from - 1;
	while (/^(?:the|about|around|at|least)$/u.test(tokens[at]?.lower ?? '')) at--;
	return (form === 'named-era' ? ERA_BOUNDS : BOUNDS)[tokens[at]?.lower ?? ''];
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
