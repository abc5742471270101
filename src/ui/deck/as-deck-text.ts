import { guessFormat, IMPORTS } from '#core/decks/exchange/formats.ts';
import { importedText } from '#core/decks/exchange/imported.ts';
import { idFromName, titleFromName } from '#core/decks/name-from-file.ts';

/** A text of another program as a deck file, and what had no place in it. */
export interface DeckText {
	readonly text: string;
	readonly leftOut: readonly string[];
}

const FOREIGN_NAME = /\.(?:csv|tsv|txt|md|gift)$/iu;
const DECK_KEYS = /^(?:recto|cards|pairs|include):/mu;

/** True for a text that is no deck file: a table, an Anki export, GIFT, hashcards or a pasted list. */
export function isForeign(text: string, name: string): boolean {
	if (/\.(?:ya?ml|json)$/iu.test(name) || DECK_KEYS.test(text) || /^\s{0,20}[{[]/u.test(text)) return false;
	return FOREIGN_NAME.test(name) || !/^(?:- |[a-z-]{1,20}:(?:\s|$))/mu.test(text);
}

/** The deck file that the text of another program becomes; the same name gives the same deck. */
export function asDeckText(text: string, name: string): DeckText {
	const stem = name.replace(FOREIGN_NAME, '');
	const imported = IMPORTS[guessFormat(text, name)](text);
	const deck = importedText(imported, { id: idFromName(stem), title: titleFromName(stem) });
	return { text: deck, leftOut: imported.losses.map(({ what, count }) => (count > 1 ? `${what} (${count})` : what)) };
}
