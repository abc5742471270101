/** Letters in a row beyond which browsers take seconds to break the line, and for which there is no word in any language. */
const LONGEST_WORD = 20_000;

/** True for what no reader wrote: a run without a space so long that wrapping it would hold the screen up. */
export function hasEndlessWord(text: string): boolean {
	return text.length > LONGEST_WORD && text.split(/\s/).some((word) => word.length > LONGEST_WORD);
}
