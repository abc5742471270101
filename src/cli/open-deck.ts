import type { Deck } from '#core/decks/deck.ts';
import { coloursFor } from './colours.ts';
import { faultInWords } from './check-report.ts';
import type { Console } from './console.ts';
import { readDeckFile, type DeckFile } from './deck-file.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';

export type OpenedDeck =
	{ readonly ok: true; readonly deck: Deck; readonly file: DeckFile } | { readonly ok: false; readonly code: ExitCode };

/** A deck that is read for use, not for checking: its errors are told, its doubts are not. */
export async function openDeck(path: string, console: Console): Promise<OpenedDeck> {
	const found = await readDeckFile(path, console);
	if (!found.ok) {
		console.say(`recto: ${found.because}`);
		return { ok: false, code: EXIT.unreadable };
	}
	const { file } = found;
	const { deck, faults } = file.read;
	if (deck) return { ok: true, deck, file };
	const colours = coloursFor(console.hasColours);
	for (const fault of faults) if (fault.severity === 'error') console.say(faultInWords(file, fault, colours));
	return { ok: false, code: EXIT.findings };
}
