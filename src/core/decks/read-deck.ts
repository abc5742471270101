import { isMap, isScalar, isSeq } from 'yaml';
import type { Card } from '../cards/card.ts';
import { checkIds } from './check-ids.ts';
import { checkQuality } from './check-quality.ts';
import type { Deck } from './deck.ts';
import type { DeckFault } from './faults/deck-fault.ts';
import { FaultList } from './faults/fault-list.ts';
import type { DeckFolder } from './folder/deck-folder.ts';
import { openFolder } from './folder/open-folder.ts';
import { Includes, rootFields, type DeckPart } from './folder/read-includes.ts';
import { headFromName, readHead } from './read-head.ts';
import { PartReader } from './read-parts.ts';
import { readText, type DeckText } from './read-text.ts';

/** A card with the line of the deck file on which its entry begins; a card of an included file has none. */
export interface CardAtLine {
	readonly card: Card;
	readonly line?: number;
}

/** What came of a deck file: the deck when no fault is an error, and every fault, in the order of the file. */
export interface ReadDeck {
	readonly deck?: Deck;
	/** The cards that could be read, also when others keep the deck out. */
	readonly readable: readonly CardAtLine[];
	readonly faults: readonly DeckFault[];
	/** How many faults more there are of the same kinds as the last ones told. */
	readonly untold: number;
}

export interface ReadDeckOptions {
	/** Names the deck when the file does not. */
	readonly fileName: string;
	/** The files beside it: pictures are looked for there, quotations proved, and includes read. */
	readonly folder?: DeckFolder;
	/** How many faults of one code are told; absent: a few. */
	readonly mostFaults?: number;
}

const MARK = '\uFEFF';

/** The deck file itself as the last of its parts; nothing with a fault when it is neither a map nor a list. */
function mainPart({ root, reading }: DeckText): DeckPart | undefined {
	if (isMap(root)) return { root, fields: rootFields(root, reading), reading };
	if (isSeq(root)) return { root, reading };
	const isText = isScalar(root) && root.value !== null;
	if (!reading.faults.hasErrors) reading.faults.add(isText ? 'E011' : 'E001', {});
	return undefined;
}

/** The deck with all its cards, their ids and quality checked across the files. */
function deckFrom(main: DeckPart, includes: Includes, fileName: string): Pick<ReadDeck, 'readable'> & { deck: Deck } {
	const head = main.fields ? readHead(main.fields, fileName) : headFromName(fileName);
	const placed = checkIds(new PartReader(head, includes.folder).read(includes.parts));
	checkQuality(placed, head.language);
	const readable = placed.map(({ card, entry, reading }) =>
		reading.file === undefined ? { card, line: entry.place.line } : { card }
	);
	return { deck: { ...head, cards: placed.map(({ card }) => card) }, readable };
}

/** Faults as they stand in the file that was given, when it began with a byte order mark. */
function behindMark(faults: readonly DeckFault[]): readonly DeckFault[] {
	return faults.map((fault) => {
		if (!fault.fix) return fault;
		const edits = fault.fix.edits.map((edit) => ({ ...edit, start: edit.start + 1, end: edit.end + 1 }));
		return { ...fault, fix: { ...fault.fix, edits } };
	});
}

/** Reads a deck file. Never throws, whatever the text. */
export function readDeck(text: string, options: ReadDeckOptions): ReadDeck {
	const faults = new FaultList(options.mostFaults);
	const hasMark = text.startsWith(MARK);
	const read = readText(hasMark ? text.slice(1) : text, faults);
	const main = read && mainPart(read);
	const includes = new Includes(options.folder && openFolder(options.folder), options.mostFaults);
	if (main) includes.add(main);
	const { deck, readable = [] } = main ? deckFrom(main, includes, options.fileName) : {};
	const own = faults.sorted();
	const all = [...(hasMark ? behindMark(own) : own), ...includes.faults];
	const hasErrors = all.some(({ severity }) => severity === 'error');
	return { readable, faults: all, untold: faults.count - faults.length, ...(deck && !hasErrors && { deck }) };
}
