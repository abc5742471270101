export { GAP, TOGETHER } from '../../cards/gap.ts';

/** One marked gap: its words first, then other right words. */
export interface Gap {
	readonly words: readonly string[];
	readonly hint?: string;
	/** Gaps of one label are asked together. */
	readonly label?: string;
}

export type GapPart = string | Gap;

/** What is wrong with the marks. */
export type GapProblem = 'no-gap' | 'unclosed' | 'empty';

const ANKI_OPENER = /^\{\{c(?<number>\d{1,3})::/u;

interface Cursor {
	readonly text: string;
	at: number;
}

/** Takes the backslashes at the cursor: half of them are meant; true when the sign behind them is literal. */
function takeBackslashes(cursor: Cursor): { readonly kept: string; readonly literal: boolean } {
	const from = cursor.at;
	while (cursor.text[cursor.at] === '\\') cursor.at++;
	const count = cursor.at - from;
	return { kept: '\\'.repeat(Math.floor(count / 2)), literal: count % 2 === 1 };
}

const opensAt = (text: string, at: number): boolean =>
	(text.startsWith('[[', at) && text[at + 2] !== '[') ||
	(text.startsWith('{{c', at) && ANKI_OPENER.test(text.slice(at, at + 9)));

/** The words up to the next gap; escaped marks are taken as plain signs. */
function takeWords(cursor: Cursor): string {
	let words = '';
	while (cursor.at < cursor.text.length && !opensAt(cursor.text, cursor.at)) {
		if (cursor.text[cursor.at] !== '\\') {
			words += cursor.text.charAt(cursor.at++);
			continue;
		}
		const from = cursor.at;
		const { kept, literal } = takeBackslashes(cursor);
		if (!cursor.text.startsWith('[[', cursor.at) && !opensAt(cursor.text, cursor.at))
			words += cursor.text.slice(from, cursor.at);
		else words += literal ? kept + cursor.text.slice(cursor.at, (cursor.at += 2)) : kept;
	}
	return words;
}

const SPECIAL = /^(?:::|[[\]|#])/u;

/** The pieces of one gap, parted by `|` and `::`; nothing when it is never closed. */
function takeInside(cursor: Cursor, closer: string): readonly string[] | undefined {
	const pieces = [''];
	const add = (piece: string): void => void pieces.push(`${pieces.pop() ?? ''}${piece}`);
	while (cursor.at < cursor.text.length) {
		if (cursor.text.startsWith(closer, cursor.at)) {
			cursor.at += closer.length;
			return pieces;
		}
		if (cursor.text[cursor.at] === '\\') {
			const from = cursor.at;
			const { kept, literal } = takeBackslashes(cursor);
			const special = SPECIAL.exec(cursor.text.slice(cursor.at, cursor.at + 2))?.[0];
			if (special === undefined) add(cursor.text.slice(from, cursor.at));
			else add(literal ? kept + special : kept);
			if (special !== undefined && literal) cursor.at += special.length;
		} else if (cursor.text.startsWith('::', cursor.at)) {
			pieces.push('::', '');
			cursor.at += 2;
		} else if (cursor.text[cursor.at] === '|') {
			pieces.push('');
			cursor.at++;
		} else add(cursor.text.charAt(cursor.at++));
	}
	return undefined;
}

/** Words, other words and hint of a gap from its pieces. */
function gapOf(pieces: readonly string[], label: string | undefined): Gap | undefined {
	const hintAt = pieces.indexOf('::');
	const words = (hintAt < 0 ? pieces : pieces.slice(0, hintAt))
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '');
	const hint =
		hintAt < 0
			? ''
			: pieces
					.slice(hintAt + 1)
					.join('')
					.trim();
	if (words.length === 0) return undefined;
	return { words, ...(hint !== '' && { hint }), ...(label !== undefined && { label }) };
}

function takeGap(cursor: Cursor): Gap | GapProblem {
	const anki = ANKI_OPENER.exec(cursor.text.slice(cursor.at, cursor.at + 9));
	cursor.at += anki?.[0].length ?? 2;
	const labelled = anki
		? undefined
		: /^#(?<label>[a-z0-9]{1,16})[ \t]/u.exec(cursor.text.slice(cursor.at, cursor.at + 18));
	cursor.at += labelled?.[0].length ?? 0;
	const pieces = takeInside(cursor, anki ? '}}' : ']]');
	if (!pieces) return 'unclosed';
	return gapOf(pieces, anki?.groups?.['number'] ?? labelled?.groups?.['label']) ?? 'empty';
}

/**
 * Takes a text with `[[gap]]`, `[[gap|also right::hint]]`, `[[#1 gap]]` or `{{c1::gap::hint}}` apart.
 * A backslash before a mark makes it a plain sign.
 */
export function readGaps(text: string): readonly GapPart[] | GapProblem {
	const cursor: Cursor = { text, at: 0 };
	const parts: GapPart[] = [];
	while (cursor.at < text.length) {
		const words = takeWords(cursor);
		if (words !== '') parts.push(words);
		if (cursor.at >= text.length) break;
		const gap = takeGap(cursor);
		if (typeof gap === 'string') return gap;
		parts.push(gap);
	}
	return parts.some((part) => typeof part !== 'string') ? parts : 'no-gap';
}

/** Plain words as they stand outside a gap. */
export function writeWords(words: string, beforeGap: boolean): string {
	const escaped = words.replaceAll(/(?<slashes>\\*)(?<opener>\[\[|\{\{(?=c))/gu, '$<slashes>$<slashes>\\$<opener>');
	if (!beforeGap) return escaped;
	const trailing = /\\*$/u.exec(escaped)?.[0] ?? '';
	return escaped + trailing;
}

function writeInside(text: string): string {
	const escaped = text.replaceAll(/(?<slashes>\\*)(?<mark>::|[[\]|#])/gu, '$<slashes>$<slashes>\\$<mark>');
	return escaped + (/\\*$/u.exec(escaped)?.[0] ?? '');
}

/** A gap as an author writes it. */
export function writeGap({ words, hint, label }: Gap): string {
	const inside = words.map(writeInside).join('|');
	return `[[${label === undefined ? '' : `#${label} `}${inside}${hint === undefined ? '' : `::${writeInside(hint)}`}]]`;
}
