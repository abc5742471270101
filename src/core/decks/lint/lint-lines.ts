import type { FaultList } from '../faults/fault-list.ts';
import { lineEdit } from '../faults/text-edit.ts';
import { CardLayout } from './card-layout.ts';
import { closingBracket, closingQuote } from './enclosed.ts';
import { ANYWHERE, IN_A_CARD, WHEN_BROKEN, type LineRule } from './mark-rules.ts';
import { readLine, type SourceLine, type Tell } from './source-line.ts';
import { mendValue, opensBlock } from './value-rules.ts';

/** A longer line holds no deck's text; looking at it would only cost time. */
const LONGEST_LINE = 20_000;

/** How many lines a quoted text or a list in brackets may run on. */
const LONGEST_RUN = 100;

/** A file with more slips than these is no deck. */
const MOST_MENDED = 2000;

/** In a file where so many are never closed, looking further would only cost time. */
const MOST_UNCLOSED = 30;

/** YAML that can be read stands well enough; its layout is only followed. */
const UNTOLD: Tell = () => undefined;

/** Walks the lines of one file, tells what they break, and puts mended lines in their place. */
class Lint {
	readonly #lines: string[];
	/** The lines as the author wrote them, and where each begins. */
	readonly #original: readonly string[];
	readonly #offsets: readonly number[];
	readonly #broken: boolean;
	readonly #faults: FaultList;
	readonly #layout = new CardLayout();
	#at = 0;
	/** True once something of the document stands above. */
	#begun = false;
	/** How often an end was looked for below and not found. */
	#unclosed = 0;

	constructor(text: string, broken: boolean, faults: FaultList) {
		const raw = text.split('\n');
		this.#lines = raw.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
		this.#original = [...this.#lines];
		let offset = 0;
		this.#offsets = raw.map(({ length }) => (offset += length + 1) - length - 1);
		this.#broken = broken;
		this.#faults = faults;
	}

	/** All lines, mended. */
	run(): string {
		if (this.#broken) this.#mendTabs();
		const enough = this.#faults.count + MOST_MENDED;
		for (; this.#at < this.#lines.length && this.#faults.count < enough; this.#at++) {
			const [at, before, told] = [this.#at, this.#lines[this.#at], this.#faults.length];
			this.#mendLine();
			if (this.#lines[at] !== before || this.#faults.length > told) this.#remember(at, told);
		}
		return this.#lines.join('\n');
	}

	readonly #tell: Tell = (code, facts, start, end = start + 1) => {
		this.#faults.add(code, facts, { line: this.#at + 1, column: start + 1, endColumn: end + 1 });
	};

	/** Keeps how a line was mended, so that its author can have it so. A line that was passed over is not to be taken out. */
	#remember(at: number, told: number): void {
		const [before = '', after = ''] = [this.#original[at], this.#lines[at]];
		if (after === '' && before !== '' && !before.startsWith('---')) return;
		const edit = lineEdit(before, after, this.#offsets[at] ?? 0);
		if (edit) this.#faults.mend(told, edit);
	}

	#mendTabs(): void {
		const tabbed = this.#lines.flatMap((line, i) => (/^ {0,80}\t\s{0,80}\S/u.test(line) ? [i] : []));
		const [first] = tabbed;
		if (first === undefined) return;
		const told = this.#faults.length;
		this.#faults.add('E101', { count: tabbed.length }, { line: first + 1, column: 1, endColumn: 2 });
		for (const i of tabbed) {
			const line = this.#lines[i] ?? '';
			const indent = /^\s{0,160}/u.exec(line)?.[0] ?? '';
			this.#lines[i] = indent.replaceAll('\t', '    ') + line.slice(indent.length);
			this.#remember(i, told);
		}
	}

	#mendLine(): void {
		const text = this.#lines[this.#at] ?? '';
		if (text.length > LONGEST_LINE || /^\s*(?:#|$)/u.test(text)) return;
		if (this.#broken && /^---\s*$/u.test(text) && this.#begun) {
			this.#tell('E125', {}, 0, 3);
			this.#lines[this.#at] = '';
			return;
		}
		this.#begun ||= !/^(?:---\s*$|%)/u.test(text);
		const asMarked = this.#withMarksMended(text);
		const wasMoved = asMarked.text.length !== text.length;
		const inPlace = this.#layout.mend(asMarked, this.#broken ? this.#tell : UNTOLD, wasMoved);
		const line = this.#broken ? inPlace : asMarked;
		this.#lines[this.#at] = line.text;
		if (this.#skipsOn(line)) return;
		if (this.#broken) this.#lines[this.#at] = mendValue(line, this.#tell) ?? line.text;
	}

	#withMarksMended(text: string): SourceLine {
		const spaced = this.#apply(ANYWHERE, text);
		const line = readLine(spaced);
		const marked = this.#layout.expects(line) ? this.#apply(IN_A_CARD, spaced) : spaced;
		const last = this.#broken ? this.#apply(WHEN_BROKEN, marked) : marked;
		return last === spaced ? line : readLine(last);
	}

	#apply(rules: readonly LineRule[], text: string): string {
		let line = text;
		for (const rule of rules) line = rule(line, this.#tell) ?? line;
		return line;
	}

	/** Passes over the lines of a text or list that goes on below; true when there is nothing more to look at. */
	#skipsOn(line: SourceLine): boolean {
		const floor = line.key === undefined ? (line.dashAt ?? line.indent - 1) : line.startAt;
		if (opensBlock(line.value)) {
			this.#at = this.#endOf(floor, this.#lines.length);
			return true;
		}
		if (/^["']/u.test(line.value) && closingQuote(line.value, 0) < 0) return this.#skipOpen(line, floor, closingQuote);
		if (/^[[{]/u.test(line.value) && closingBracket(line.value, 0) < 0)
			return this.#skipOpen(line, floor, closingBracket);
		return false;
	}

	/** The last line that is blank or indented deeper than `floor`. */
	#endOf(floor: number, most: number): number {
		let at = this.#at;
		while (at + 1 < most) {
			const next = this.#lines[at + 1] ?? '';
			if (next.trim() !== '' && next.length - next.trimStart().length <= floor) break;
			at++;
		}
		return at;
	}

	#skipOpen(line: SourceLine, floor: number, closing: (text: string, start: number) => number): boolean {
		if (this.#unclosed > MOST_UNCLOSED) return false;
		const last = this.#endOf(floor, Math.min(this.#lines.length, this.#at + LONGEST_RUN));
		let text = line.value;
		for (let at = this.#at + 1; at <= last; at++) {
			text += `\n${this.#lines[at] ?? ''}`;
			if (text.length > LONGEST_LINE) break;
			if (closing(text, 0) < 0) continue;
			this.#at = at;
			return true;
		}
		this.#unclosed++;
		if (closing !== closingQuote || !this.#broken) return false;
		const mark = line.value.charAt(0);
		this.#tell('E112', { mark }, line.valueAt);
		this.#lines[this.#at] = `${line.text}${mark}`;
		return true;
	}
}

/**
 * Tells the classic slips in a deck's lines: quotes, colons, brackets, dashes, tabs and indentation. Gives the text with them mended,
 * line for line, so that it can be read on; the same text when there is nothing to mend.
 */
export function lintLines(
	text: string,
	{ broken, faults }: { readonly broken: boolean; readonly faults: FaultList }
): string {
	if (/^\s{0,1000}[{[]/u.test(text)) return text;
	const before = faults.count;
	const mended = new Lint(text, broken, faults).run();
	return faults.count === before ? text : mended;
}
