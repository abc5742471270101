import type { Block, Document } from '#core/document/document.ts';
import { isProse } from '#core/document/document.ts';
import type { Coverage } from '#core/made.ts';
import type { Sentence } from '#core/sentences/sentence.ts';
import { groupBy } from '#ui/shared/group-by.ts';

/** A run of a block's text: a sentence with how it fared, or what stands between sentences. */
export interface Piece {
	readonly text: string;
	readonly sentence?: number;
	readonly coverage?: Coverage;
	/** The place of this sentence among those that gave cards, from 1. */
	readonly mark?: number;
}

/** One block of a document as the reader sees it. */
export interface BlockView {
	readonly index: number;
	readonly kind: Block['kind'];
	readonly prose: boolean;
	readonly pieces: readonly Piece[];
}

/** Text that was set aside is shown as far as this, so that a page of code or figures stays light. */
const SET_ASIDE_LIMIT = 600;

/** Cuts a document into what the screen draws, block by block; the pieces of a block join up to its text. */
export function viewOf(
	document: Document,
	sentences: readonly Sentence[],
	coverage: readonly Coverage[]
): readonly BlockView[] {
	const byBlock = groupBy(sentences, (sentence) => sentence.block);
	const marks = marksOf(coverage);
	return document.blocks.map((block, index) => {
		const prose = isProse(block.kind);
		const own = byBlock.get(index) ?? [];
		const pieces = prose && own.length > 0 ? cut(document.text, block, own) : [{ text: plain(document.text, block) }];
		return {
			index,
			kind: block.kind,
			prose,
			pieces: pieces.map((piece) => (piece.sentence === undefined ? piece : withFate(piece, coverage, marks)))
		};
	});
}

function cut(text: string, block: Block, sentences: readonly Sentence[]): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = block.span.start;
	for (const sentence of sentences) {
		if (sentence.span.start > at) pieces.push({ text: text.slice(at, sentence.span.start) });
		pieces.push({ text: text.slice(Math.max(at, sentence.span.start), sentence.span.end), sentence: sentence.index });
		at = Math.max(at, sentence.span.end);
	}
	if (at < block.span.end) pieces.push({ text: text.slice(at, block.span.end) });
	return pieces;
}

function plain(text: string, block: Block): string {
	const { start, end } = block.span;
	const whole = end - start <= SET_ASIDE_LIMIT || isProse(block.kind);
	return whole ? text.slice(start, end) : `${text.slice(start, start + SET_ASIDE_LIMIT)} …`;
}

function marksOf(coverage: readonly Coverage[]): ReadonlyMap<number, number> {
	const covered = coverage.flatMap((fate, sentence) => (fate === 'cards' ? [sentence] : []));
	return new Map(covered.map((sentence, place) => [sentence, place + 1]));
}

function withFate(piece: Piece, coverage: readonly Coverage[], marks: ReadonlyMap<number, number>): Piece {
	const sentence = piece.sentence ?? 0;
	const mark = marks.get(sentence);
	return { ...piece, coverage: coverage[sentence] ?? 'nothing', ...(mark === undefined ? {} : { mark }) };
}
