import type { Token } from '../sentences/sentence.ts';

const MARK = /^[,.;:()–—"]$/u;

/** True for what parts words from words: a comma, a full stop, a bracket, a dash, a quotation mark. */
export function isMark(token: Token | undefined): boolean {
	return token !== undefined && MARK.test(token.text);
}

/** Where the first mark stands from a token on; the end of the tokens, or of the `most` that are looked at, when none does. */
export function markAfter(tokens: readonly Token[], from: number, most = tokens.length): number {
	let to = from;
	while (to < Math.min(tokens.length, from + most) && !isMark(tokens[to])) to++;
	return to;
}
