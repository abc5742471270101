/** How many words a text has, by the white space between them. */
export function countWords(text: string): number {
	let count = 0;
	let inside = false;
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const space = code === 32 || (code > 8 && code < 14) || code === 0xa0;
		if (!space && !inside) count++;
		inside = !space;
	}
	return count;
}
