import type { ClozeCard } from './card.ts';

/** Stands in a card's text where its gap is. */
export const GAP = '____';

/** Joins the words of gaps that are asked together. */
export const TOGETHER = ' … ';

/** How many gaps a text has. */
const gapsIn = (text: string): number => text.split(GAP).length - 1;

/**
 * What each gap wants, in the order of the text: one entry for one field. Gaps that want the same words are one field; a
 * single gap is never cut, whatever its words are.
 */
export function gapAnswersOf({ text, answer }: Pick<ClozeCard, 'text' | 'answer'>): readonly string[] {
	return gapsIn(text) > 1 ? answer.split(TOGETHER) : [answer];
}
