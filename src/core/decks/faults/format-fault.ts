import type { DeckFault } from './deck-fault.ts';
import { describeFault } from './describe-fault.ts';

const WIDTH = 100;
/** A longer line is broken before the help. */
const MOST_COLUMNS = 120;

/** The line as it can be printed: tabs and other control characters take one column each. */
function printable(line: string): string {
	return line.replaceAll(/[\u0000-\u001f\u007f]/gu, ' ');
}

/** The part of a long line around the fault, with the column at which it begins. */
function window(line: string, column: number): { readonly shown: string; readonly from: number } {
	if (line.length <= WIDTH) return { shown: line, from: 0 };
	const from = Math.max(0, Math.min(column - 1 - WIDTH / 2, line.length - WIDTH));
	return { shown: line.slice(from, from + WIDTH), from };
}

/**
 * One fault as people read it in a terminal: place, code and sentence, the line with a caret under the spot, and help.
 * Advice for the whole deck takes one line. `text` is the whole file.
 */
export function formatFault(fault: DeckFault, text: string, fileName: string): string {
	const { sentence, help } = describeFault(fault);
	if (fault.severity === 'advice')
		return `${fileName}  ${fault.code}  ${sentence}${help === undefined ? '' : ` ${help}`}`;
	const head = `${fileName}:${fault.line}:${fault.column}  ${fault.code}  ${sentence}`;
	const line = text.split('\n', fault.line)[fault.line - 1]?.replace(/\r$/u, '');
	if (line === undefined || line.trim() === '') return help === undefined ? head : `${head}\n    help: ${help}`;
	const { shown, from } = window(line, fault.column);
	const number = String(fault.line);
	const gutter = ' '.repeat(number.length + 2);
	const at = Math.min(fault.column - 1 - from, shown.length);
	const carets = '^'.repeat(Math.max(1, Math.min((fault.endColumn ?? 0) - fault.column, shown.length - at)));
	const under = `${gutter} │ ${' '.repeat(at)}${carets}`;
	const told = help === undefined ? '' : `help: ${help}`;
	const fits = under.length + told.length + 2 <= MOST_COLUMNS;
	return [
		head,
		`  ${number} │ ${printable(shown)}`,
		fits ? `${under}  ${told}`.trimEnd() : `${under}\n${gutter}   ${told}`
	].join('\n');
}
