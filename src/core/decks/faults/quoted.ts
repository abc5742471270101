/** The text as a YAML value in quotes that change nothing: double ones, or single ones where double ones would need escapes. */
export function quoted(text: string): string {
	return /["\\]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** The beginning of a long text, for a message. */
export function shortened(text: string, most = 60): string {
	const line = text.replaceAll(/\s+/gu, ' ').trim();
	return line.length > most ? `${line.slice(0, most - 1)}…` : line;
}
