import { basename } from 'node:path';
import type { Deck } from '#core/decks/deck.ts';
import { serialiseDeck } from '#core/decks/serialise-deck.ts';
import { deckOf } from '#core/deck-of.ts';
import { joinYields } from '#core/join-yields.ts';
import type { Made } from '#core/made.ts';
import { asDeckId, type DeckId } from '#core/shared/ids.ts';
import type { Console } from './console.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { saveOrPrint } from './save-file.ts';

const LONGEST_ID = 60;

/** “The Suez Canal: a short cut” → `the-suez-canal-a-short-cut`. */
function idFrom(name: string): DeckId {
	const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	const slug = plain.replace(/[^a-z0-9]+/gu, '-').replace(/^[^a-z]+/u, '');
	return asDeckId(slug.slice(0, LONGEST_ID).replace(/-$/u, '') || 'deck');
}

function nameOf(output: string | undefined, title: string): string {
	return output === undefined ? title : basename(output).replace(/(?:\.recto)?\.ya?ml$/iu, '');
}

/** One deck of all cards made, what several documents tell alike in one card, named after its file or its first document. */
function deckFrom(
	all: readonly Made[],
	flags: { readonly output?: string; readonly title?: string }
): Deck | undefined {
	const [first] = all;
	if (!first) return undefined;
	const title = flags.title ?? first.document.title;
	const name = { id: idFrom(nameOf(flags.output, title)), title };
	return deckOf(first.document.language, joinYields(all), name);
}

/** Writes the deck of what was made to the file asked for, or prints it. */
export async function writeDeck(
	all: readonly Made[],
	flags: { readonly output?: string; readonly title?: string },
	console: Console
): Promise<ExitCode> {
	const deck = deckFrom(all, flags);
	if (!deck) return EXIT.findings;
	const yaml = serialiseDeck(deck);
	return saveOrPrint(flags.output, yaml, console);
}
