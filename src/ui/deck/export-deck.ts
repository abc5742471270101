import type { Exported } from '#core/decks/exchange/exported.ts';
import type { ExportFormat } from '#core/decks/exchange/formats.ts';
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

/** A deck for another program, or for paper, and what had no place there. */
export interface DeckForOthers extends DeckFileText {
	readonly leftOut: readonly string[];
}

/** Writes the deck in one of the formats that `recto export` writes. */
export async function exportAs(deck: Deck, format: ExportFormat): Promise<DeckForOthers> {
	const { EXPORTS } = await import('#core/decks/exchange/formats.ts');
	const { text, ending, losses }: Exported = EXPORTS[format](deck);
	const leftOut = losses.map(({ what, count }) => (count > 1 ? `${what} (${count})` : what));
	return { text, fileName: `${fileStem(deck.title)}.${ending}`, leftOut };
}

const LENGTH_LIMIT = 60;

/** A title as part of a file name: words of letters and figures with hyphens, `deck` when there are none. */
export function fileStem(title: string): string {
	const words = title.toLowerCase().match(/[\p{L}\p{N}\p{M}]{1,60}/gu) ?? [];
	return words.join('-').slice(0, LENGTH_LIMIT).replace(/-$/u, '') || 'deck';
}
