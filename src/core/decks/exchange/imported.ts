import { plainMap, type PlainMap, type PlainValue } from '../serialise/plain-value.ts';
import { printDeck } from '../serialise/print-deck.ts';
import type { Loss } from './losses.ts';

/** What came of a file of another program: the entries of a deck file, still to be checked like one that was written by hand. */
export interface Imported {
	readonly title?: string;
	readonly entries: readonly PlainMap[];
	/** A vocabulary list, in the place of entries. */
	readonly pairs?: PlainMap;
	readonly losses: readonly Loss[];
}

/** How the new deck is called, where its file does not say so. */
export interface ImportedHead {
	readonly id: string;
	readonly title: string;
	readonly language?: string;
}

/** The deck file that an import becomes. */
export function importedText({ title, entries, pairs }: Imported, head: ImportedHead): string {
	const rows: readonly (readonly [string, PlainValue | undefined])[] = [
		['recto', 1],
		['id', head.id],
		['title', title ?? head.title],
		['language', head.language],
		['pairs', pairs],
		['cards', entries.length > 0 || !pairs ? entries : undefined]
	];
	return printDeck(plainMap(rows));
}
