import type { Yield } from './made.ts';

/** Of a text with fewer cards than one for so many sentences, something was missing. */
const SENTENCES_PER_CARD = 10;
const FEWEST_SENTENCES = 5;

/** True of a text that says nowhere when it was written and gave hardly a card: news can be asked about by its date alone. */
export function wantsDate({ document, sentences, proposals }: Yield): boolean {
	const isThin = proposals.length * SENTENCES_PER_CARD < sentences.length;
	return document.published === undefined && sentences.length >= FEWEST_SENTENCES && isThin;
}
