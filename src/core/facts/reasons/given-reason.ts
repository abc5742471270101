import type { TokenRange } from '../../sentences/clause.ts';
import { markAfter } from '../mark-after.ts';
import type { SentenceView } from '../recognizer.ts';

/** Why or how something was done: the words that say so, and all tokens that go when it is asked for. */
export interface GivenReason {
	/** “because”, “because of”, “to”: how an answer begins. */
	readonly opening: string;
	readonly words: TokenRange;
	readonly whole: TokenRange;
}

const MOST_TOKENS = 18;

/** Where the words from here end: before the first mark, or nowhere near. */
export function endBeforeMark({ sentence: { tokens } }: SentenceView, from: number): number | undefined {
	const to = markAfter(tokens, from, MOST_TOKENS);
	return to === from + MOST_TOKENS ? undefined : to;
}

/** With the comma that parts it from its clause. */
export function withComma({ sentence: { tokens } }: SentenceView, { from, to }: TokenRange): TokenRange {
	const follows = tokens[from - 1]?.text === ',';
	const isParted = (from === 0 || follows) && tokens[to]?.text === ',';
	return { from: follows ? from - 1 : from, to: isParted ? to + 1 : to };
}

/** False for “the scandal”, “its history”, which say nothing to who has not read of them. */
export function tellsEnough(view: SentenceView, { from, to }: TokenRange): boolean {
	const words = view.sentence.tokens.slice(from, to);
	const named = view.mentions.some(({ tokens }) => from <= tokens.from && tokens.to <= to);
	return named || words.filter(({ pos }) => pos === 'NOUN' || pos === 'ADJ').length > 1;
}
