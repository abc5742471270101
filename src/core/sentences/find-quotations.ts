import type { TokenRange } from './clause.ts';

/** What tells a quotation mark's direction: its text, and whether white space stands before and after it. */
export interface QuotedWord {
	readonly text: string;
	readonly spaced: boolean;
}

/**
 * Ranges of a block's tokens inside quotation marks, marks excluded. A quotation that is not closed runs to the end of the
 * block, as in speech that goes on in the next paragraph. Direction is told by spacing: marks are often typed wrongly.
 */
export function findQuotations(words: readonly QuotedWord[]): TokenRange[] {
	const ranges: TokenRange[] = [];
	let double: number | undefined;
	let single: number | undefined;
	words.forEach((word, i) => {
		if (word.text === '"') {
			if (double === undefined) double = i + 1;
			else {
				ranges.push({ from: double, to: i });
				double = undefined;
			}
		}
		if (word.text === "'" && double === undefined) {
			if (single !== undefined && !word.spaced) {
				ranges.push({ from: single, to: i });
				single = undefined;
			} else if (opensSingle(words, i)) single = i + 1;
		}
	});
	if (double !== undefined) ranges.push({ from: double, to: words.length });
	return ranges.filter(({ from, to }) => to > from).sort((a, b) => a.from - b.from);
}

/** A single mark opens a quotation when it hugs the next word only, and another closes it within reach. */
function opensSingle(words: readonly QuotedWord[], i: number): boolean {
	const word = words[i];
	const next = words[i + 1];
	if (word === undefined || next === undefined || next.spaced || !/^[\p{L}\p{N}]/u.test(next.text)) return false;
	if (i > 0 && !word.spaced && !/^[([—–-]$/u.test(words[i - 1]?.text ?? '')) return false;
	return words.slice(i + 2, i + 60).some((later) => later.text === "'" && !later.spaced);
}
