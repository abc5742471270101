import type { TokenRange } from '../../sentences/clause.ts';
import type { PartOfSpeech, Token } from '../../sentences/sentence.ts';
import { spanOf } from '../fact-of.ts';
import { MAGNITUDES } from '../lexicon/number-words.ts';
import type { Quantity } from '../quantity.ts';
import type { SentenceView } from '../recognizer.ts';
import { tokensOf } from '../tokens-of.ts';
import { withHedge } from '../with-hedge.ts';

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'ADJ', 'PROPN']);
/** “about 400 child protection officers”, taken apart. */
export interface Counted {
	/** The number with its hedge, the noun, and both together with the article before them. */
	readonly number: TokenRange;
	readonly noun: TokenRange;
	readonly whole: TokenRange;
}

/** “about 400 child protection officers”: where the number and where the noun stands; an empty noun when people are meant. */
export function countedPhrase(view: SentenceView, quantity: Quantity): Counted | undefined {
	const { tokens } = view.sentence;
	const range = tokensOf(view, quantity.span);
	const { from, to: end } = numberIn(tokens, range);
	if (from === end) return undefined;
	const to = tokens[end]?.lower === 'of' && end < range.to ? range.to : endOfNoun(tokens, end);
	const start = withHedge(tokens, from);
	return { number: { from: start, to: end }, noun: { from: end, to }, whole: { from: withTotal(tokens, start), to } };
}

/** “an additional 90”, “a total of 150”: words before the number that go with it but are not part of the answer. */
function withTotal(tokens: readonly Token[], at: number): number {
	const before = (length: number): string =>
		tokens
			.slice(Math.max(0, at - length), at)
			.map(({ lower }) => lower)
			.join(' ');
	if (/^(?:an additional|an estimated|a further|a record|a total)$/u.test(before(2))) return at - 2;
	if (/^(?:a total of|an average of)$/u.test(before(3))) return at - 3;
	return before(1) === 'another' ? at - 1 : at;
}

/** The tokens of an amount that are its number: “64 and 104”, “4.8 million”, “twenty thousand”. */
export function numberIn(tokens: readonly Token[], range: TokenRange): TokenRange {
	let from = range.from;
	while (from < range.to && !isNumeric(tokens[from])) from++;
	let to = from;
	while (to < range.to) {
		const joins = /^(?:and|or|to|-|–|a)$/u.test(tokens[to]?.lower ?? '') && isNumeric(tokens[to + 1]);
		if (!isNumeric(tokens[to]) && !joins) break;
		to++;
	}
	return from > range.from && /^an?$/u.test(tokens[from - 1]?.lower ?? '') ? { from: from - 1, to } : { from, to };
}

function isNumeric(token: Token | undefined): boolean {
	if (token === undefined) return false;
	return token.pos === 'NUM' || /^\d/u.test(token.text) || MAGNITUDES.has(token.lower) || token.lower === 'half';
}

/** Where the noun and its modifiers end: “child protection officers”, “castles and fortresses”, “passengers a day”. */
function endOfNoun(tokens: readonly Token[], from: number): number {
	let to = from;
	while (to < tokens.length && (NOMINAL.has(tokens[to]?.pos ?? 'X') || modifies(tokens, to, from))) to++;
	while (to > from && (tokens[to - 1]?.pos === 'ADJ' || tokens[to - 1]?.text === '-')) to--;
	if (to === from) return to;
	const second = coordinate(tokens, to);
	return second > to ? second : withRate(tokens, to);
}

/** “invited visits”, “Anglo-Americans”: a participle or a hyphen inside the phrase. */
function modifies(tokens: readonly Token[], at: number, start: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token?.pos === 'VERB' && at > start && tokens[at - 1]?.pos !== 'ADJ') return false;
	if (token?.text === '-') return !token.spaced && next?.spaced === false;
	return token?.pos === 'VERB' && /(?:ed|ing|en|wn)$/u.test(token.lower) && next?.pos === 'NOUN';
}

/** “… and fortresses”: a second noun in the plural that the number counts too, and that has no verb of its own. */
function coordinate(tokens: readonly Token[], at: number): number {
	if (tokens[at]?.lower !== 'and') return at;
	let to = at + 1;
	while (tokens[to]?.pos === 'ADJ' || (tokens[to]?.pos === 'VERB' && /ed$/u.test(tokens[to]?.lower ?? ''))) to++;
	const noun = tokens[to];
	const after = tokens[to + 1];
	const isPlural = noun?.pos === 'NOUN' && (noun.lower !== noun.lemma || /^(?:people|police|crew)$/u.test(noun.lower));
	return isPlural && !/^(?:VERB|AUX|NOUN)$/u.test(after?.pos ?? '') ? to + 1 : at;
}

/** “a day”, “per week”. */
function withRate(tokens: readonly Token[], at: number): number {
	const isRate =
		/^(?:a|an|per)$/u.test(tokens[at]?.lower ?? '') &&
		/^(?:second|minute|hour|day|night|week|month|year)$/u.test(tokens[at + 1]?.lower ?? '');
	return isRate ? at + 2 : at;
}

/** The words of these tokens as the document writes them, on one line. */
export function textOf(view: SentenceView, range: TokenRange): string {
	const span = spanOf(view, range);
	return view.document.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
}
