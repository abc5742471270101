import { breakSentences } from './break-sentences.ts';
import type { PartOfSpeech } from './sentence.ts';
import { repairTags, type TaggedWord } from './repair-tags.ts';
import type { TaggedToken, Tagger } from './tagger.ts';
import { tokenize, type TokenPlace } from './tokenize.ts';
import { wordStrings } from './word-strings.ts';

/** What is needed of a collection of wink's tokens. */
interface WinkTokens {
	out(property?: unknown): string[];
}

/** What is needed of wink's engine. */
export interface WinkEngine {
	readDoc(text: string): { tokens(): WinkTokens };
	readonly its: { readonly pos: unknown; readonly lemma: unknown };
}

/** The default export of `wink-nlp`, as thinly as it is used. */
export type WinkNLP = (model: never, pipe: string[]) => unknown;

const PARTS: ReadonlySet<string> = new Set<PartOfSpeech>([
	'ADJ',
	'ADP',
	'ADV',
	'AUX',
	'CCONJ',
	'DET',
	'INTJ',
	'NOUN',
	'NUM',
	'PART',
	'PRON',
	'PROPN',
	'PUNCT',
	'SCONJ',
	'SYM',
	'VERB',
	'X'
]);

const isPart = (text: string): text is PartOfSpeech => PARTS.has(text);

/** A token that wink reads as one whatever it has read before; others are handed to it as a plain noun. */
const ATOMIC =
	/^(?:[\p{L}\p{M}]{1,30}|[\d.,]{1,40}|\d{1,4}(?:st|nd|rd|th|s)|n't|'\p{L}{1,2}|\p{L}[\p{L}\p{M}\p{N}]{0,29}|(?:\p{L}{1,6}\.){1,8}|[^\p{L}\p{N}\s])$/u;

/** "re-occupied" is tagged as "occupied" is. */
const PREFIX = /^(?:re|co|pre)-(?=\p{Ll})/iu;

/**
 * A tagger on wink's model. wink remembers words of earlier texts and splits later ones differently, so this splits
 * words and sentences itself and asks wink for each word's part of speech and lemma only: the same text gives the same
 * tokens whatever was read before.
 */
export function createWinkTagger(winkNLP: WinkNLP, model: unknown): Tagger {
	const engine = winkNLP(model as never, ['pos']) as WinkEngine;
	return (text) => {
		const places = tokenize(text);
		const ranges = breakSentences(text, places);
		const words = tagWords(engine, text, places);
		return ranges.map(({ from, to }) => {
			const repaired = repairTags(words.slice(from, to));
			return repaired.map((word, i): TaggedToken => {
				const place = places[from + i] ?? { start: 0, end: 0 };
				return { start: place.start, end: place.end, lemma: word.lemma, pos: word.pos };
			});
		});
	};
}

/** How wink is shown a word. */
function shownAs(word: string): string {
	if (/^[a-z]{1,30}$/u.test(word)) return word;
	const bare = word.replace(PREFIX, '');
	return ATOMIC.test(bare) ? bare : 'thing';
}

/** Each word with wink's part of speech and lemma; a word that wink took apart has those of its first part. */
function tagWords(engine: WinkEngine, text: string, places: readonly TokenPlace[]): TaggedWord[] {
	const words = places.map(({ start, end }) => wordStrings(text.slice(start, end)));
	const shown = words.map((word) => shownAs(word.text));
	const tokens = engine.readDoc(shown.join(' ')).tokens();
	const values = tokens.out();
	const parts = tokens.out(engine.its.pos);
	const lemmas = tokens.out(engine.its.lemma);
	let at = 0;
	return words.map(({ text: word, lower }, i) => {
		const first = at;
		const length = shown[i]?.length ?? 0;
		let read = 0;
		while (at < values.length && (read < length || at === first)) read += values[at++]?.length ?? 0;
		const part = parts[first] ?? 'X';
		const lemma = shown[i] === word && at === first + 1 ? wordStrings(lemmas[first] ?? lower).lower : lower;
		return { text: word, lower, lemma, pos: isPart(part) ? part : 'X' };
	});
}
