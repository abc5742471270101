import type { Document } from '../document/document.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { toPlainText } from '../sentences/plain-text.ts';
import type { Result } from '../shared/result.ts';
import { overlaps, type Span } from '../shared/span.ts';
import type { Card } from './card.ts';
import { derivedCardId } from './card-id.ts';
import type { Proposal } from './proposal.ts';

/** Why words that a reader selected make no card. */
export type OwnCardProblem =
	/** Nothing but spaces and marks. */
	| 'no-words'
	/** They stand in different paragraphs. */
	| 'across-paragraphs'
	/** More than anybody can be asked to remember. */
	| 'too-long';

/** Words that a reader selected, as an answer, in what they stand in. */
export interface OwnWords {
	/** The selected words, from whole word to whole word. */
	readonly answer: string;
	/** What they stand in, with `____` in their place. */
	readonly text: string;
	/** The exact span of the sentences that they stand in. */
	readonly span: Span;
	/** The first of these sentences; the one before, where words stand in none. */
	readonly sentence: number;
	/** The answer also stands elsewhere in the text, and so gives itself away. */
	readonly repeated: boolean;
}

/** Where words may be selected. */
export interface Selectable {
	readonly document: Document;
	readonly sentences: readonly Pick<Sentence, 'index' | 'block' | 'span'>[];
}

const GAP = '____';
const LONGEST_ANSWER = 300;
const LONGEST_QUOTE = 1500;
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** What holds the parts of one word together: "Abdol-Nasser", "Putin’s", "7,200". */
const INSIDE = /^[-'’.,]$/u;

/** Reads a selection as the answer of a card: grown to whole words, cut free of marks, in its sentence or sentences. */
export function ownWords(given: Selectable, selection: Span): Result<OwnWords, OwnCardProblem> {
	const words = wholeWords(given.document.text, selection);
	if (words === undefined) return refuse('no-words');
	const around = surroundings(given, words);
	if (around === undefined) return refuse('across-paragraphs');
	const { span, sentence } = around;
	if (words.end - words.start > LONGEST_ANSWER || span.end - span.start > LONGEST_QUOTE) return refuse('too-long');
	const [before, answer, after] = [
		plain(given.document, { start: span.start, end: words.start }),
		plain(given.document, words).trim(),
		plain(given.document, { start: words.end, end: span.end })
	];
	// Lines of the text's own would look like further gaps.
	const text = `${before.replace(/_{2,}|_$/gu, ' ').trimStart()}${GAP}${after.replace(/^_|_{2,}/gu, ' ').trimEnd()}`;
	const repeated = ` ${before} ${after} `.toLowerCase().includes(answer.toLowerCase());
	return { ok: true, value: { answer, text, span, sentence, repeated } };
}

/** The card of selected words: a text with a gap, or the reader's own question. Its source is exact, as any card's. */
export function ownCard(
	document: Document,
	{ span, sentence }: OwnWords,
	asked: { readonly text: string; readonly answer: string; readonly form: 'cloze' | 'basic' }
): Proposal {
	const factId = `own-${span.start}-${span.end}`;
	const base = { group: factId, kind: 'By hand', tags: [], hints: [], source: sourceOf(document, span) };
	const id = derivedCardId(asked.form, asked.text);
	const card: Card =
		asked.form === 'cloze'
			? { ...base, type: 'cloze', id, text: asked.text, answer: asked.answer, accept: [] }
			: { ...base, type: 'basic', id, question: asked.text, answer: asked.answer };
	return { card, factId, relation: 'own', sentence, span, score: 1 };
}

const refuse = (problem: OwnCardProblem): Result<OwnWords, OwnCardProblem> => ({ ok: false, problems: [problem] });

function sourceOf({ title, text, url, published }: Document, { start, end }: Span): NonNullable<Card['source']> {
	const known = { ...(url !== undefined && { url }), ...(published !== undefined && { date: published }) };
	return { title, ...known, quote: text.slice(start, end), start, end };
}

/** From the first to the last word that the selection touches; undefined when it touches none. */
function wholeWords(text: string, { start, end }: Span): Span | undefined {
	let [from, to] = [start, end];
	while (from < to && !WORD.test(charAt(text, from))) from++;
	while (to > from && !WORD.test(charAt(text, to - 1))) to--;
	if (from >= to) return undefined;
	while (continuesWord(text, from)) from--;
	while (continuesWord(text, to)) to++;
	return { start: from, end: to };
}

/** The character at an offset; of one that takes two units, the whole. */
function charAt(text: string, at: number): string {
	const code = text.charCodeAt(at);
	if (code >= 0xdc00 && code <= 0xdfff && at > 0) return text.slice(at - 1, at + 1);
	return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** True when a word goes on over the border at an offset. */
function continuesWord(text: string, at: number): boolean {
	if (at <= 0 || at >= text.length) return false;
	const [before, after] = [charAt(text, at - 1), charAt(text, at)];
	if (WORD.test(before) && WORD.test(after)) return true;
	if (INSIDE.test(after)) return WORD.test(before) && at + 1 < text.length && WORD.test(charAt(text, at + 1));
	return INSIDE.test(before) && WORD.test(after) && at > 1 && WORD.test(charAt(text, at - 2));
}

/** The sentences that words stand in, or the line when they stand in none; undefined across paragraphs. */
function surroundings(
	{ document, sentences }: Selectable,
	words: Span
): { readonly span: Span; readonly sentence: number } | undefined {
	const touched = sentences.filter(({ span }) => overlaps(span, words));
	const [first] = touched;
	const last = touched.at(-1);
	if (first !== undefined && last !== undefined) {
		if (first.block !== last.block) return undefined;
		const span = { start: Math.min(first.span.start, words.start), end: Math.max(last.span.end, words.end) };
		return { span, sentence: first.index };
	}
	const blocks = document.blocks.filter(({ span }) => overlaps(span, words));
	const [block] = blocks;
	if (block === undefined || blocks.length > 1) return undefined;
	const before = sentences.findLast(({ span }) => span.end <= words.start);
	return {
		span: { start: Math.min(block.span.start, words.start), end: Math.max(block.span.end, words.end) },
		sentence: before?.index ?? 0
	};
}

/** The words of a span as a reader sees them: their own marks, single spaces, no markup. */
function plain(document: Document, span: Span): string {
	const { at } = toPlainText(document.text, span);
	const words = Array.from(at.subarray(0, -1), (offset) => document.text.charAt(offset));
	const kept = words.join('').replace(/\s/gu, ' ').replace(/_{3,}/gu, '…');
	// What a border cuts off from its neighbour keeps the space between them.
	return /^\s/u.test(document.text.charAt(span.start)) && !kept.startsWith(' ') ? ` ${kept}` : kept;
}
