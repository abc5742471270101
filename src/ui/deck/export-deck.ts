import type { Deck } from '#core/decks/deck.ts';

/** A deck as a file. */
export interface DeckFileText {
	readonly text: string;
	readonly fileName: string;
}

/** Writes the deck as YAML, under a file name made of its title. */
export async function exportOf(deck: Deck): Promise<DeckFileText> {
	const { serialiseDeck } = await import('#core/decks/serialise-deck.ts');
	return { text: serialiseDeck(deck), fileName: `${fileStem(deck.title)}.recto.yaml` };
}

const LENGTH_LIMIT = 60;

/** A title as part of a file name: words of letters and figures with hyphens, `deck` when there are none. */
export function fileStem(title: string): string {
	const words = title.toLowerCase().match(/[\p{L}\p{N}\p{M}]{1,60}/gu) ?? [];
	return words.join('-').slice(0, LENGTH_LIMIT).replace(/-$/u, '') || 'deck';
}
