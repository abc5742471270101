import { foldText, type FoldedText } from './folded-text.ts';

/** The place in a document that is most like a quotation which does not stand in it. */
export interface NearQuote {
	readonly words: string;
	readonly line: number;
	/** How many letters differ. */
	readonly letters: number;
}

/** Only so much of a quotation is compared letter by letter. */
const LONGEST = 300;
const MOST_CANDIDATES = 24;
/** With a greater share of its letters different, nothing was meant. */
const MOST_DIFFERENT = 0.4;

/** The stretch of `text` most like `words` (Sellers): its start and end, and how many letters differ. */
function mostLike(
	words: string,
	text: string
): { readonly start: number; readonly end: number; readonly letters: number } {
	let costs = Array.from({ length: text.length + 1 }, () => 0);
	let starts = Array.from({ length: text.length + 1 }, (_, j) => j);
	for (let i = 1; i <= words.length; i++) {
		const [row, from] = [[i], [0]];
		for (let j = 1; j <= text.length; j++) {
			const changed = (costs[j - 1] ?? 0) + (words[i - 1] === text[j - 1] ? 0 : 1);
			const missing = (costs[j] ?? 0) + 1;
			const extra = (row[j - 1] ?? 0) + 1;
			const least = Math.min(changed, missing, extra);
			row.push(least);
			from.push((least === changed ? starts[j - 1] : least === missing ? starts[j] : from[j - 1]) ?? 0);
		}
		[costs, starts] = [row, from];
	}
	const letters = Math.min(...costs);
	const end = costs.indexOf(letters);
	return { start: starts[end] ?? 0, end, letters };
}

/** Where the quotation might begin: where one of its longest words stands in the document. */
function candidates(words: string, text: string): readonly number[] {
	const longest = [...words.matchAll(/[\p{L}\p{N}]{3,60}/gu)].toSorted((a, b) => b[0].length - a[0].length).slice(0, 6);
	const found = new Set<number>();
	for (const { 0: word, index } of longest) {
		for (let at = text.indexOf(word); at >= 0 && found.size < MOST_CANDIDATES; at = text.indexOf(word, at + 1))
			found.add(Math.max(0, at - index));
	}
	return [...found];
}

function nearestTo(words: string, { text, lineAt }: FoldedText): NearQuote | undefined {
	const slack = Math.ceil(words.length * MOST_DIFFERENT);
	let best: NearQuote | undefined;
	for (const at of candidates(words, text)) {
		const from = Math.max(0, at - slack);
		const { start, end, letters } = mostLike(words, text.slice(from, at + words.length + slack));
		if (best !== undefined && letters >= best.letters) continue;
		best = { words: text.slice(from + start, from + end), line: lineAt(from + start), letters };
	}
	return best !== undefined && best.letters <= slack ? best : undefined;
}

/** Looks for a quotation: true when it stands in the document, else what is nearest to it there, if anything is. */
export function findQuote(quote: string, document: FoldedText): true | NearQuote | undefined {
	const words = foldText(quote).text.trim();
	return document.text.includes(words) ? true : nearestTo(words.slice(0, LONGEST), document);
}
