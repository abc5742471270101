import type { PartOfSpeech } from './sentence.ts';

/** A token as a tagger gives it: offsets `[start, end)` are into the text that it was handed. */
export interface TaggedToken {
	readonly start: number;
	readonly end: number;
	readonly lemma: string;
	readonly pos: PartOfSpeech;
}

/**
 * Splits plain text into sentences and tags each word.
 * The text must be normalised first (straight ASCII quotes, single spaces): the same text then always gives the same tags.
 */
export type Tagger = (text: string) => readonly (readonly TaggedToken[])[];
