import type { DeckFault } from './faults/deck-fault.ts';
import { applyEdits } from './faults/text-edit.ts';
import { readDeck, type ReadDeckOptions } from './read-deck.ts';

/** Mending one slip may bring another to light; no file needs more rounds than this. */
const MOST_ROUNDS = 10;

export interface MendedDeck {
	readonly text: string;
	/** The faults that were put right, as they stood when it was their turn. */
	readonly mended: readonly DeckFault[];
}

/**
 * Puts right what can be put right without losing or guessing a word, until nothing of the kind is left. Only the deck file
 * itself is mended, not those that it includes.
 */
export function mendDeck(text: string, options: ReadDeckOptions): MendedDeck {
	const mended: DeckFault[] = [];
	let current = text;
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const { faults } = readDeck(current, { ...options, mostFaults: Number.POSITIVE_INFINITY });
		const sure = faults.filter(({ fix, file }) => fix?.isSure === true && file === undefined);
		const next = applyEdits(
			current,
			sure.flatMap(({ fix }) => fix?.edits ?? [])
		);
		if (next === current) break;
		mended.push(...sure);
		current = next;
	}
	return { text: current, mended };
}
