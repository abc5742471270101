import { isProse, type Document, type ProseKind } from '../document/document.ts';
import type { TokenRange } from './clause.ts';
import { findQuotations } from './find-quotations.ts';
import { withHeadwordCase } from './headword-case.ts';
import { toPlainText, type PlainText } from './plain-text.ts';
import type { Sentence, Token } from './sentence.ts';
import type { TaggedToken, Tagger } from './tagger.ts';
import { wordStrings } from './word-strings.ts';

/** Called with blocks read and blocks in all. */
export type SplitProgress = (done: number, total: number) => void;

/** The sentences of all prose blocks, in order, with their tokens; every span is exact in the document's text. */
export function splitSentences(document: Document, tagger: Tagger, onProgress?: SplitProgress): readonly Sentence[] {
	const sentences: Sentence[] = [];
	document.blocks.forEach((block, position) => {
		if (isProse(block.kind)) {
			const plain = toPlainText(document.text, block.span);
			const tagged = tagger(plain.text).filter((tokens) => tokens.length > 0);
			const place = { index: sentences.length, block: position, kind: block.kind };
			for (const sentence of sentencesOf(plain, tagged, place)) sentences.push(named(sentence, document.title));
		}
		onProgress?.(position + 1, document.blocks.length);
	});
	return sentences;
}

function named(sentence: Sentence, title: string): Sentence {
	if (sentence.kind === 'title') return sentence;
	return { ...sentence, tokens: withHeadwordCase(sentence.tokens, title) };
}

function sentencesOf(
	plain: PlainText,
	tagged: readonly (readonly TaggedToken[])[],
	place: { readonly index: number; readonly block: number; readonly kind: ProseKind }
): Sentence[] {
	const lists = tagged.map((tokens) => tokens.map((token) => tokenOf(plain, token)));
	const quotations = findQuotations(lists.flat());
	let first = 0;
	let next = 0;
	return lists.map((tokens, i) => {
		const from = first;
		const to = (first += tokens.length);
		const quoted: TokenRange[] = [];
		for (let range = quotations[next]; range !== undefined && range.from < to; range = quotations[++next]) {
			if (range.to > from) quoted.push({ from: Math.max(range.from, from) - from, to: Math.min(range.to, to) - from });
			if (range.to > to) break;
		}
		const span = { start: tokens[0]?.span.start ?? 0, end: tokens.at(-1)?.span.end ?? 0 };
		return { index: place.index + i, block: place.block, kind: place.kind, span, tokens, quoted };
	});
}

function tokenOf({ text, at }: PlainText, { start, end, lemma, pos }: TaggedToken): Token {
	const word = wordStrings(text.slice(start, end));
	const span = { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
	const spaced = start > 0 && text.charAt(start - 1) === ' ';
	return { text: word.text, lower: word.lower, lemma, pos, span, spaced };
}
