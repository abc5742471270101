import type { DeckFault } from '#core/decks/faults/deck-fault.ts';
import { describeFault } from '#core/decks/faults/describe-fault.ts';
import { formatFault } from '#core/decks/faults/format-fault.ts';
import { counted } from '#core/shared/counted.ts';
import { join, dirname } from 'node:path';
import type { Colours } from './colours.ts';
import type { DeckFile } from './deck-file.ts';
import { nodeFolder } from './node-folder.ts';

/** The file in which a fault stands, as it can be opened from here, and its text. */
function placeOf({ path, read }: DeckFile, { file }: DeckFault): { readonly name: string; readonly text: string } {
	if (file === undefined) return { name: path, text: read.text };
	return { name: join(dirname(path), file), text: nodeFolder(path).text(file) ?? '' };
}

/** One fault as a person reads it; what `--fix` can mend is marked. */
export function faultInWords(deck: DeckFile, fault: DeckFault, colours: Colours): string {
	const { name, text } = placeOf(deck, fault);
	const [head = '', ...rest] = formatFault(fault, text, name).split('\n');
	const told = head.replace(fault.code, colours[fault.severity](fault.code));
	const below = rest.map((line) => line.replace(/(?<carets>\^+)/u, colours[fault.severity]('$<carets>')));
	const mends = fault.fix?.isSure === true && fault.file === undefined ? colours.dim('   (--fix)') : '';
	return [told, ...below].join('\n') + mends;
}

/** One fault as GitHub shows it beside the line of a pull request. */
export function faultForGithub(deck: DeckFile, fault: DeckFault): string {
	const { name } = placeOf(deck, fault);
	const { sentence, help } = describeFault(fault);
	const kind = fault.severity === 'error' ? 'error' : fault.severity === 'warning' ? 'warning' : 'notice';
	const escaped = `${sentence}${help === undefined ? '' : ` ${help}`}`.replaceAll('%', '%25').replaceAll('\n', '%0A');
	return `::${kind} file=${name},line=${fault.line},col=${fault.column},title=${fault.code}::${escaped}`;
}

/** The offset of a place in a text. */
function offsetOf(text: string, line: number, column: number): number {
	let start = 0;
	for (let n = 1; n < line; n++) start = text.indexOf('\n', start) + 1;
	return start + column - 1;
}

/** One fault as programs read it. */
export function faultAsJson(deck: DeckFile, fault: DeckFault): object {
	const { name, text } = placeOf(deck, fault);
	const { line, column, code, severity, fix } = fault;
	const end = fault.endColumn ?? column + 1;
	return {
		code,
		severity,
		message: describeFault(fault).sentence,
		help: describeFault(fault).help,
		file: name,
		start: { line, column, offset: offsetOf(text, line, column) },
		end: { line, column: end, offset: offsetOf(text, line, end) },
		...(fix && {
			fix: {
				safe: fix.isSure,
				edits: fix.edits.map(({ start, end: to, text: put }) => ({ offset: start, length: to - start, text: put }))
			}
		})
	};
}

/** What all files come to. */
export interface CheckSummary {
	readonly files: number;
	readonly cards: number;
	readonly errors: number;
	readonly warnings: number;
	readonly fixable: number;
}

export function summaryOf(decks: readonly DeckFile[]): CheckSummary {
	const faults = decks.flatMap(({ read }) => read.faults);
	const of = (severity: DeckFault['severity']): number => faults.filter((fault) => fault.severity === severity).length;
	return {
		files: decks.length,
		cards: decks.reduce((sum, { read }) => sum + (read.deck?.cards.length ?? 0), 0),
		errors: of('error'),
		warnings: of('warning'),
		fixable: faults.filter(({ fix }) => fix?.isSure === true).length
	};
}

/** The last line of a check. */
export function summaryInWords({ files, cards, errors, warnings, fixable }: CheckSummary, untold: number): string {
	const found = `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
	const inCards = cards > 0 ? ` in ${counted(cards, 'card')}` : '';
	const mend = fixable > 0 ? ` (${fixable} can be fixed: --fix)` : '';
	const more = untold > 0 ? ` ${untold} more of the same kinds are not listed.` : '';
	return `${counted(files, 'file')}: ${found}${inCards}${mend}.${more}`;
}
