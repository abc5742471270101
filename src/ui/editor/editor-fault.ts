import { describeFault } from '#core/decks/faults/describe-fault.ts';
import type { DeckFault } from '#core/decks/faults/deck-fault.ts';
import type { TextEdit } from '#core/decks/faults/text-edit.ts';

/** A fault where it stands in the text, ready to be shown. Lines and columns count from 1. */
export interface EditorFault {
	readonly code: string;
	readonly severity: DeckFault['severity'];
	readonly line: number;
	readonly column: number;
	readonly endColumn?: number;
	readonly sentence: string;
	readonly cure?: string;
	/** Edits that put it right. */
	readonly fix?: readonly TextEdit[];
}

/** The fault in words. */
export function editorFault(fault: DeckFault): EditorFault {
	const { code, severity, line, column, endColumn, fix } = fault;
	const { sentence, help } = describeFault(fault);
	return {
		code,
		severity,
		line,
		column,
		sentence,
		...(endColumn !== undefined && { endColumn }),
		...(help !== undefined && { cure: help }),
		...(fix && { fix: fix.edits })
	};
}
