import { LEADING_ABBREVIATIONS, SENTENCE_STARTERS } from './abbreviations.ts';
import type { TokenPlace } from './tokenize.ts';

const CLOSING = /^["')\]}]$/u;
const OPENING = /^["'([{]$/u;
const END = /^(?:[.!?…]|\.{2,8})$/u;

/** More tokens than any sentence has: a run without a full stop is cut here, so that no later step meets a longer one. */
const LONGEST = 400;

/** Splits a block's tokens into sentences: ranges of token positions `[from, to)` that cover all of them in order. */
export function breakSentences(text: string, places: readonly TokenPlace[]): { from: number; to: number }[] {
	const ranges: { from: number; to: number }[] = [];
	let from = 0;
	for (let i = 0; i < places.length; i++) {
		const end = endsAt(text, places, i);
		if (end === undefined && i + 1 - from < LONGEST) continue;
		const to = end ?? i + 1;
		ranges.push({ from, to });
		from = to;
		i = to - 1;
	}
	if (from < places.length) ranges.push({ from, to: places.length });
	return ranges;
}

/** The position after the sentence that token `i` ends, its closing marks included; nothing when it ends none. */
function endsAt(text: string, places: readonly TokenPlace[], i: number): number | undefined {
	const word = wordAt(text, places, i);
	const abbreviation = word.length > 1 && word.endsWith('.') && !END.test(word);
	if (!abbreviation && !END.test(word)) return undefined;
	const to = afterClosing(text, places, i + 1);
	const next = places[to];
	if (next === undefined) return to;
	if (next.start === places[to - 1]?.end) return undefined;
	if (!startsSentence(text, places, to, word)) return undefined;
	if (abbreviation && to === i + 1 && !closesAbbreviation(word, wordAt(text, places, to))) return undefined;
	return to;
}

/** Skips quotation marks and brackets that hug the end of the sentence. */
function afterClosing(text: string, places: readonly TokenPlace[], from: number): number {
	let to = from;
	while (to < from + 6) {
		const place = places[to];
		const marks = CLOSING.test(wordAt(text, places, to)) || END.test(wordAt(text, places, to));
		if (place === undefined || !marks || place.start !== places[to - 1]?.end) break;
		to++;
	}
	return to;
}

/** True when a sentence may begin at `to`: a capital, a digit or an opening mark before one. */
function startsSentence(text: string, places: readonly TokenPlace[], to: number, ending: string): boolean {
	let i = to;
	while (i < to + 3 && OPENING.test(wordAt(text, places, i))) i++;
	const word = wordAt(text, places, i);
	if (/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word)) return true;
	if (/^\p{N}/u.test(word)) return ending !== '…' && !/^\.{2}/u.test(ending);
	return i > to && ending === '.' && /^\p{L}/u.test(word);
}

/** After "U.S.", "Inc." or "p.m." only a word that begins sentences shows that the full stop closes one as well. */
function closesAbbreviation(word: string, next: string): boolean {
	const bare = word.slice(0, -1).toLowerCase();
	if (LEADING_ABBREVIATIONS.has(bare)) return false;
	return /^\p{Lu}/u.test(next) && SENTENCE_STARTERS.has(next.toLowerCase());
}

function wordAt(text: string, places: readonly TokenPlace[], i: number): string {
	const place = places[i];
	return place === undefined ? '' : text.slice(place.start, place.end);
}
