import type { Card, ClozeCard } from '../../cards/card.ts';
import { GAP, TOGETHER, writeGap, writeWords } from '../cards/gaps.ts';

interface OpenGap {
	readonly start: number;
	readonly end: number;
	readonly card: number;
	readonly words: string;
}

interface Filled {
	readonly text: string;
	readonly gaps: readonly OpenGap[];
}

/** The card's text with its gaps filled, and where they were. */
function filled({ text, answer }: ClozeCard, card: number): Filled {
	const pieces = text.split(GAP);
	const answers = answer.split(TOGETHER);
	const each = answers.length === pieces.length - 1 ? answers : pieces.map(() => answer);
	const gaps: OpenGap[] = [];
	let whole = pieces[0] ?? '';
	for (const [i, piece] of pieces.slice(1).entries()) {
		const words = each[i] ?? answer;
		gaps.push({ start: whole.length, end: whole.length + words.length, card, words });
		whole += words + piece;
	}
	return { text: whole, gaps };
}

/** The hints that all cards share at the end of theirs. */
export function sharedHints(cards: readonly Card[]): readonly string[] {
	const [first] = cards;
	let shared: readonly string[] = first?.hints ?? [];
	for (const { hints } of cards) {
		while (shared.length > 0 && !shared.every((hint, i) => hints[hints.length - shared.length + i] === hint))
			shared = shared.slice(1);
	}
	return shared;
}

/** The label that the card's id names, or one for gaps that only a label keeps together. */
function labelOf({ id, answer }: ClozeCard): string | undefined {
	const named = /#g:#(?<label>[a-z0-9]{1,16})$/u.exec(id)?.groups?.['label'];
	return named ?? (answer.includes(TOGETHER) ? 'all' : undefined);
}

/** One text with all the gaps of these cards; nothing when they are not gaps of one text. */
export function clozeText(cards: readonly ClozeCard[]): string | undefined {
	const all = cards.map(filled);
	const text = all[0]?.text;
	if (text === undefined || all.some((one) => one.text !== text || one.gaps.length === 0)) return undefined;
	const shared = sharedHints(cards).length;
	const told = new Set<number>();
	let written = '';
	let at = 0;
	for (const gap of all.flatMap(({ gaps }) => gaps).toSorted((a, b) => a.start - b.start)) {
		const card = cards[gap.card];
		if (!card || gap.start < at) return undefined;
		const [hint] = told.has(gap.card) ? [] : card.hints.slice(0, card.hints.length - shared);
		const label = labelOf(card);
		const words = [gap.words, ...(told.has(gap.card) ? [] : card.accept)];
		told.add(gap.card);
		written += writeWords(text.slice(at, gap.start), true);
		written += writeGap({ words, ...(hint !== undefined && { hint }), ...(label !== undefined && { label }) });
		at = gap.end;
	}
	return written + writeWords(text.slice(at), false);
}
