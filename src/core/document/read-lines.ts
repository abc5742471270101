import type { Span } from '../shared/span.ts';

/** One line of a document without its end mark: where its words stand, and what was indented or marked before them. */
export interface Line {
	/** From the first to the last character that is no white space and no quotation marker. */
	readonly span: Span;
	readonly text: string;
	/** The line begins with `>`. */
	readonly quoted: boolean;
	/** Columns of white space before the first character. */
	readonly indent: number;
}

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/gu;
const QUOTE_MARK = /^(?:>[ \t]?){1,8}/u;

/** Splits a text into lines; blank ones have an empty span. */
export function readLines(text: string): Line[] {
	const lines: Line[] = [];
	let start = 0;
	for (const match of text.matchAll(LINE_END)) {
		lines.push(lineOf(text, start, match.index));
		start = match.index + match[0].length;
	}
	lines.push(lineOf(text, start, text.length));
	return lines;
}

function lineOf(text: string, from: number, to: number): Line {
	if (from === to) return { span: { start: from, end: to }, text: '', quoted: false, indent: 0 };
	const raw = text.slice(from, to);
	const indent = raw.length - raw.trimStart().length;
	const mark = QUOTE_MARK.exec(raw.slice(indent, indent + 40))?.[0].length ?? 0;
	const rest = raw.slice(indent + mark);
	const start = from + indent + mark + (rest.length - rest.trimStart().length);
	const trimmed = rest.trim();
	return { span: { start, end: start + trimmed.length }, text: trimmed, quoted: mark > 0, indent };
}
