import type { Span } from '#core/shared/span.ts';

/** A word of a text with where it stands. */
export interface Word extends Span {
	readonly text: string;
}

/** The first and the last of the words that are chosen. */
export interface WordRange {
	readonly first: number;
	readonly last: number;
}

/** The words of a span, between white space. */
export function wordsIn(text: string, { start, end }: Span): readonly Word[] {
	return [...text.slice(start, end).matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
		text: word,
		start: start + index,
		end: start + index + word.length
	}));
}

/** Pressing a word outside makes the range reach it; pressing one end gives it up; pressing inside begins anew. */
export function pressed(range: WordRange | undefined, word: number): WordRange | undefined {
	if (range === undefined) return { first: word, last: word };
	const { first, last } = range;
	if (word < first) return { first: word, last };
	if (word > last) return { first, last: word };
	if (first === last) return undefined;
	if (word === first) return { first: first + 1, last };
	return word === last ? { first, last: last - 1 } : { first: word, last: word };
}

/** The words that a span touches; undefined when it touches none. */
export function rangeOf(words: readonly Word[], span: Span): WordRange | undefined {
	const first = words.findIndex(({ end }) => end > span.start);
	const last = words.findLastIndex(({ start }) => start < span.end);
	return first < 0 || last < first ? undefined : { first, last };
}
