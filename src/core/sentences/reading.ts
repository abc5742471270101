import type { Sentence, Token } from './sentence.ts';

/** A sentence as clause finding reads it: without what stands in brackets or between paired dashes. */
export interface Reading {
	readonly sentence: Sentence;
	/** Indices into `sentence.tokens`, in order. */
	readonly kept: readonly number[];
}

/** Longest aside between two dashes, in tokens. */
const LONGEST_ASIDE = 25;

/** Leaves out brackets with their contents, and asides between dashes that interrupt a verb or begin with a preposition. */
export function readWithoutAsides(sentence: Sentence): Reading {
	const kept: number[] = [];
	const { tokens } = sentence;
	for (let i = 0; i < tokens.length; i++) {
		const end = closingBracket(tokens, i) ?? closingDash(tokens, i);
		if (end === undefined) kept.push(i);
		else i = end;
	}
	return { sentence, kept };
}

function closingBracket(tokens: readonly Token[], i: number): number | undefined {
	const open = tokens[i]?.text;
	if (open !== '(' && open !== '[') return undefined;
	const close = open === '(' ? ')' : ']';
	const limit = Math.min(tokens.length, i + 120);
	let depth = 0;
	for (let j = i; j < limit; j++) {
		if (tokens[j]?.text === open) depth++;
		if (tokens[j]?.text === close && --depth === 0) return j;
	}
	return undefined;
}

function closingDash(tokens: readonly Token[], i: number): number | undefined {
	if (!isDash(tokens, i)) return undefined;
	const before = tokens[i - 1];
	const after = tokens[i + 1];
	if (before?.pos !== 'AUX' && after?.pos !== 'ADP' && after?.lower !== 'according') return undefined;
	for (let j = i + 2; j < Math.min(tokens.length, i + LONGEST_ASIDE); j++) if (isDash(tokens, j)) return j;
	return undefined;
}

/** A dash between words, not a hyphen inside one. */
export function isDash(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i];
	if (token === undefined) return false;
	if (token.text === '—' || token.text === '--') return true;
	return (token.text === '–' || token.text === '-') && token.spaced && tokens[i + 1]?.spaced === true;
}
