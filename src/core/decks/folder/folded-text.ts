/** A text as quotations are compared: quotes, dashes and spaces of one kind; with where each sign stood. */
export interface FoldedText {
	readonly text: string;
	/** Line (from 1) of each sign of `text`. */
	readonly lineAt: (index: number) => number;
}

const SAME: Readonly<Record<string, string>> = {
	'‘': "'",
	'’': "'",
	'‚': "'",
	'‛': "'",
	'“': '"',
	'”': '"',
	'„': '"',
	'«': '"',
	'»': '"',
	'‐': '-',
	'‑': '-',
	'‒': '-',
	'–': '-',
	'—': '-',
	'−': '-',
	'…': '...',
	'\u00ad': '',
	'\u200b': ''
};

/** Signs that writers set by taste, made one. */
const FOLDED = /\s+|[‘’‚‛“”„«»‐‑‒–—−…\u00ad\u200b]/gu;

/** Folds a text for comparing quotations with it. */
export function foldText(original: string): FoldedText {
	const breaks: number[] = [];
	let text = '';
	let at = 0;
	const take = (piece: string): void => {
		text += piece;
	};
	for (const match of original.matchAll(FOLDED)) {
		take(original.slice(at, match.index));
		breaks.push(
			...match[0]
				.replaceAll(/[^\n]/gu, '')
				.split('')
				.map(() => text.length + 1)
		);
		take(SAME[match[0]] ?? ' ');
		at = match.index + match[0].length;
	}
	take(original.slice(at));
	return { text, lineAt: (index) => breaks.filter((position) => position <= index).length + 1 };
}
