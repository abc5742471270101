/** Where the quote that opens at `start` closes; -1 when it does not on these words. */
export function closingQuote(text: string, start: number): number {
	const mark = text[start];
	for (let i = start + 1; i < text.length; i++) {
		if (mark === '"' && text[i] === '\\') i++;
		else if (text[i] === mark) {
			if (mark === '"' || text[i + 1] !== mark) return i;
			i++;
		}
	}
	return -1;
}

/** Where the bracket that opens at `start` closes, quoted words left aside; -1 when it does not on these words. */
export function closingBracket(text: string, start: number): number {
	let depth = 0;
	for (let i = start; i < text.length; i++) {
		const sign = text.charAt(i);
		if ('[{'.includes(sign)) depth++;
		else if (']}'.includes(sign)) {
			depth--;
			if (depth === 0) return i;
		} else if ((sign === '"' || sign === "'") && /[[{,:\s]/u.test(text.charAt(i - 1))) {
			const close = closingQuote(text, i);
			if (close < 0) return -1;
			i = close;
		}
	}
	return -1;
}

/** True when nothing but a comment follows. */
export const isDone = (rest: string): boolean => rest.trim() === '' || /^\s+#/u.test(rest);
