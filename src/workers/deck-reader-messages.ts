import type { ReadDeck } from '#core/decks/read-deck.ts';
import type { MendedDeck } from '#core/decks/mend-deck.ts';

/** What the deck reader's worker is asked; `turn` comes back with the answer. */
export interface DeckReaderRequest {
	readonly turn: number;
	readonly verb: 'read' | 'mend';
	readonly text: string;
	readonly fileName: string;
}

export type DeckReaderReply =
	| { readonly turn: number; readonly read: ReadDeck }
	| { readonly turn: number; readonly mended: MendedDeck }
	| { readonly turn: number; readonly failed: string };
