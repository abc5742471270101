/** The little of papaparse that is used here. Its published types bring Node's with them, which the core does not know. */
declare module 'papaparse' {
	interface ParseConfig {
		readonly delimiter: string;
		readonly delimitersToGuess: readonly string[];
		readonly skipEmptyLines: 'greedy';
		/** `null` takes quotation marks for plain signs. */
		readonly quoteChar?: string | null;
	}
	interface Parsed {
		readonly data: readonly (readonly string[])[];
		readonly meta: { readonly delimiter: string };
	}
	const Papa: {
		parse(text: string, config: ParseConfig): Parsed;
		unparse(rows: readonly (readonly string[])[], config: { readonly newline: string }): string;
	};
	export default Papa;
}
