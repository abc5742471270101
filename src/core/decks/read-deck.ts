import { isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Deck } from './deck.ts';
import type { DeckFault } from './faults/deck-fault.ts';
import { FaultList } from './faults/fault-list.ts';
import { checkFile } from './lint/check-file.ts';
import { readText } from './read-text.ts';
import { bareDeck, readDeckMap } from './read-root.ts';

/** What came of a deck file: the deck when no fault is an error, and every fault, in the order of the file. */
export interface ReadDeck {
	readonly deck?: Deck;
	readonly faults: readonly DeckFault[];
}

/** Reads a deck file. `fileName` names the deck when the file does not. Never throws, whatever the text. */
export function readDeck(text: string, { fileName }: { readonly fileName: string }): ReadDeck {
	const faults = new FaultList();
	const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
	if (!checkFile(plain, faults)) return { faults: faults.sorted() };
	const parsed = readText(plain, faults);
	if (!parsed) return { faults: faults.sorted() };
	const { source } = parsed;
	const root: Node | undefined = source.resolved(parsed.document.contents);
	const reading = { source, faults };
	let deck: Deck | undefined;
	if (isMap(root)) deck = readDeckMap(root, reading, fileName);
	else if (isSeq(root)) deck = bareDeck(root, reading, fileName);
	else if (!faults.hasErrors) faults.add(isScalar(root) && root.value !== null ? 'E011' : 'E001', {});
	return { faults: faults.sorted(), ...(deck && !faults.hasErrors && { deck }) };
}
