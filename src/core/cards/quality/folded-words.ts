/** Words without case, accents and marks. */
export function foldedWords(text: string): readonly string[] {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[’']s\b/gu, '')
		.toLowerCase()
		.split(/[^\p{L}\p{N}.,]+/u)
		.map((word) => word.replace(/^[.,]+|[.,]+$/gu, ''))
		.filter((word) => word !== '');
}
