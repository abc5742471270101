import { describeFault } from '#core/decks/faults/describe-fault.ts';
import type { DeckFault } from '#core/decks/faults/deck-fault.ts';
import { readDeckBytes, sizeFaults } from '#core/decks/read-deck-bytes.ts';
import { readDeck } from '#core/decks/read-deck.ts';
import { asDeckText, isForeign } from './as-deck-text.ts';
import type { ChosenFile } from '#ui/shared/chosen-file.ts';
import type { ReadDeck, ShownFault } from './importing.svelte.ts';

/** Reads a deck file, or a file of another program that can become one, whole, and puts every fault into words with the line that it stands on. */
export async function readDeckFile(file: ChosenFile): Promise<ReadDeck> {
	const tooLarge = sizeFaults(file.size);
	if (tooLarge.length > 0) return { faults: tooLarge.map((fault) => shownFault(fault, '')) };
	const bytes = new Uint8Array(await file.arrayBuffer());
	const own = readDeckBytes(bytes, { fileName: file.name });
	const isOwn = own.deck !== undefined || !isForeign(own.text, file.name);
	const { text, leftOut } = isOwn ? { text: own.text, leftOut: [] } : asDeckText(own.text, file.name);
	const { deck, faults } = isOwn ? own : readDeck(text, { fileName: file.name });
	const lines = text.split('\n');
	const shown = [
		...(leftOut.length === 0 ? [] : [remark(`Left out: ${leftOut.join('; ')}.`)]),
		...faults.map((fault) => shownFault(fault, lines[fault.line - 1] ?? ''))
	];
	return deck === undefined ? { faults: shown } : { deck, faults: shown };
}

const remark = (sentence: string): ShownFault => ({ line: 1, column: 1, source: '', sentence, warning: true });

/** A line of a file may be as long as the file. */
const LINE_LIMIT = 240;

function shownFault(fault: DeckFault, line: string): ShownFault {
	const { sentence, help } = describeFault(fault);
	const from = Math.max(0, Math.min(fault.column - LINE_LIMIT / 2, line.length - LINE_LIMIT));
	return {
		code: fault.code,
		line: fault.line,
		column: fault.column,
		source: line.slice(from, from + LINE_LIMIT).trimEnd(),
		sentence,
		...(help === undefined ? {} : { cure: help }),
		warning: fault.severity !== 'error'
	};
}
