/** Most names and questions are written with no more than these, and need no unfolding. */
const PLAIN = /^[\x20-\x7e]*$/u;
/** So many texts are remembered: the names and questions of a few pages are compared again and again. */
const REMEMBERED = 2000;

const known = new Map<string, readonly string[]>();

/** Words without case, accents and marks. */
export function foldedWords(text: string): readonly string[] {
	const before = known.get(text);
	if (before !== undefined) return before;
	const words = fold(text);
	if (known.size >= REMEMBERED) known.clear();
	known.set(text, words);
	return words;
}

function fold(text: string): readonly string[] {
	const plain = PLAIN.test(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, '');
	return plain
		.replace(/[’']s\b/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}.,]+/u)
		.map((word) => (word.includes('.') || word.includes(',') ? word.replace(/^[.,]+|[.,]+$/gu, '') : word))
		.filter((word) => word !== '');
}
