import Papa from 'papaparse';

/** A text of rows and columns, taken apart. */
export interface Table {
	readonly rows: readonly (readonly string[])[];
	readonly separator: string;
}

const GUESSED = ['\t', ',', ';', '|'];

/** Reads rows of cells with quotes around cells that need them; the separator is guessed unless it is given. */
export function readTable(text: string, separator?: string): Table {
	const { data, meta } = Papa.parse(text, {
		delimiter: separator ?? '',
		delimitersToGuess: GUESSED,
		skipEmptyLines: 'greedy'
	});
	return { rows: data, separator: meta.delimiter };
}

/** A cell that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/u;

/** Writes rows as CSV (RFC 4180). A cell that a spreadsheet would run as a formula gets a single quote before it. */
export function writeTable(rows: readonly (readonly string[])[]): string {
	const safe = rows.map((row) => row.map((cell) => (FORMULA.test(cell) ? `'${cell}` : cell)));
	return `${Papa.unparse(safe, { newline: '\r\n' })}\r\n`;
}

/** The cell as it was before `writeTable` made it safe. */
export const plainCell = (cell: string): string => (/^'[=+\-@\t\r]/u.test(cell) ? cell.slice(1) : cell).trim();
