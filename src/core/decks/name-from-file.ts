/** The file's name without folder and endings. */
export function bareName(fileName: string): string {
	const name = fileName.split(/[/\\]/u).at(-1) ?? '';
	return name.replace(/(?:\.recto)?\.(?:ya?ml|json)$/iu, '');
}

/** An id from the file's name, for a deck that gives itself none. */
export function idFromName(fileName: string): string {
	const ascii = bareName(fileName).normalize('NFKD').toLowerCase();
	const slug = ascii
		.replaceAll(/[^a-z0-9]+/gu, '-')
		.slice(0, 60)
		.replaceAll(/^-|-$/gu, '');
	return slug === '' ? 'deck' : slug;
}

/** A title from the file's name, for a deck that gives itself none. */
export function titleFromName(fileName: string): string {
	const words = bareName(fileName).replaceAll(/[-_]+/gu, ' ').trim();
	return words === '' ? 'Deck' : words.charAt(0).toUpperCase() + words.slice(1);
}
