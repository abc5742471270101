/** A run of a quotation; `marked` when it is what was asked for. */
export interface QuotePiece {
	readonly text: string;
	readonly marked: boolean;
}

/** Cuts a quotation at the first place where it says `words`, whatever the case; all plain where it does not. */
export function piecesOf(quote: string, words: string): readonly QuotePiece[] {
	const wanted = words.trim();
	const at = wanted === '' ? -1 : findWords(quote, wanted);
	if (at < 0) return [{ text: quote, marked: false }];
	const end = at + wanted.length;
	return [
		{ text: quote.slice(0, at), marked: false },
		{ text: quote.slice(at, end), marked: true },
		{ text: quote.slice(end), marked: false }
	].filter((piece) => piece.text !== '');
}

/** Case folding may change a text's length in a few scripts; then only an exact match counts. */
function findWords(quote: string, words: string): number {
	const exact = quote.indexOf(words);
	if (exact >= 0) return exact;
	const folded = quote.toLowerCase();
	return folded.length === quote.length ? folded.indexOf(words.toLowerCase()) : -1;
}
