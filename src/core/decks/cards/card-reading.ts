import type { CardSource, Typing } from '../../cards/card.ts';
import type { DeckId } from '../../shared/ids.ts';
import type { OpenFolder } from '../folder/open-folder.ts';
import type { Reading } from '../yaml/fields.ts';

/** What a card must know of its deck to be read. */
export interface CardReading extends Reading {
	readonly deckId: DeckId;
	readonly language: string;
	/** The sources that the deck names once for all. */
	readonly sources: ReadonlyMap<string, CardSource>;
	/** The names of sources that a card cites; reading adds to it. */
	readonly cited: Set<string>;
	/** How strictly the deck wants typed answers checked. */
	readonly typing?: Typing;
	/** The files beside the deck, when they can be looked at. */
	readonly folder?: OpenFolder;
	/** Path of the included file that is read, from the deck's folder; absent: the deck file itself. */
	readonly file?: string;
}
