import type { Deck } from '#core/decks/deck.ts';
import type { Edition } from '#core/decks/update/edition.ts';
import type { Review } from '#core/reviews/review.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { DeckChoices } from './deck-choices.ts';
import type { DeckSummary } from './deck-store.ts';
import type { StoredDocument } from './document-store.ts';
import type { Settings } from './settings-store.ts';

/** A deck with the times that its list shows. */
export interface StoredDeck {
	readonly deck: Deck;
	readonly addedAt: Instant;
	readonly changedAt: Instant;
	/** What the learner chose for it; absent: nothing was ever chosen or suggested. */
	readonly choices?: DeckChoices;
	/** What its author last published; an update that can be taken back stays on its device. */
	readonly edition?: Omit<Edition, 'replaced'>;
}

/** Settings that may go from one device to another; the device's own name stays where it is. */
export type PortableSettings = Omit<Settings, 'device' | 'lastBackupAt'>;

/** Everything that is true; memories and day counts follow from it. */
export interface Snapshot {
	/** Newest first. */
	readonly decks: readonly StoredDeck[];
	readonly documents: readonly StoredDocument[];
	/** In log order. */
	readonly reviews: readonly Review[];
	readonly settings: PortableSettings;
}

/**
 * `merge` adds what is missing: reviews are united, a deck or document that is here is kept unless the other is newer.
 * `replace` puts the snapshot in the place of everything; that is pushed aside, not lost.
 */
export type RestoreMode = 'merge' | 'replace';

/** How a restoring reports and how it is stopped. */
export interface RestoreRun {
	/** Called with reviews restored and reviews in all. */
	readonly onProgress?: (done: number, total: number) => void;
	/** Aborting ends the restoring, and everything is as it was before. */
	readonly signal?: AbortSignal;
}

/** True for a snapshot of nothing. Settings alone are nothing to be kept. */
export function isEmpty({ decks, documents, reviews }: Snapshot): boolean {
	return decks.length + documents.length + reviews.length === 0;
}

/** Decks and their summaries stand newest first; of the same moment, by id. */
export function newestFirst(a: Pick<DeckSummary, 'id' | 'addedAt'>, b: Pick<DeckSummary, 'id' | 'addedAt'>): number {
	return b.addedAt - a.addedAt || (a.id < b.id ? -1 : 1);
}

/** A stored deck with what was chosen for it, if anything ever was. */
export function withChoices(stored: StoredDeck, choices: DeckChoices | undefined): StoredDeck {
	return choices === undefined ? stored : { ...stored, choices };
}
