import { describeFault } from '#core/decks/faults/describe-fault.ts';
import type { DeckFault } from '#core/decks/faults/deck-fault.ts';
import { readDeckBytes, sizeFaults } from '#core/decks/read-deck-bytes.ts';
import type { ChosenFile, ReadDeck, ShownFault } from './importing.svelte.ts';

/** Reads a deck file whole, and puts every fault into words with the line that it stands on. */
export async function readDeckFile(file: ChosenFile): Promise<ReadDeck> {
	const tooLarge = sizeFaults(file.size);
	if (tooLarge.length > 0) return { faults: tooLarge.map((fault) => shownFault(fault, '')) };
	const bytes = new Uint8Array(await file.arrayBuffer());
	const { deck, faults, text } = readDeckBytes(bytes, { fileName: file.name });
	const lines = text.split('\n');
	const shown = faults.map((fault) => shownFault(fault, lines[fault.line - 1] ?? ''));
	return deck === undefined ? { faults: shown } : { deck, faults: shown };
}

/** A line of a file may be as long as the file. */
const LINE_LIMIT = 240;

function shownFault(fault: DeckFault, line: string): ShownFault {
	const { sentence, help } = describeFault(fault);
	const from = Math.max(0, Math.min(fault.column - LINE_LIMIT / 2, line.length - LINE_LIMIT));
	return {
		line: fault.line,
		column: fault.column,
		source: line.slice(from, from + LINE_LIMIT).trimEnd(),
		sentence,
		...(help === undefined ? {} : { cure: help }),
		warning: fault.severity !== 'error'
	};
}
