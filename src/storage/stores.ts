import type { Deck } from '#core/decks/deck.ts';
import type { Review } from '#core/reviews/review.ts';
import type { CardRef, Memory } from '#core/schedule/memory.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { Care } from './care/care.ts';
import type { DeckStore } from './deck-store.ts';
import type { DocumentStore, StoredDocument } from './document-store.ts';
import type { ReviewStore } from './review-store.ts';
import type { SettingsStore } from './settings-store.ts';
import type { SittingStore } from './sitting-store.ts';
import type { RestoreMode, RestoreRun, Snapshot } from './snapshot.ts';

/** Everything that Recto keeps, behind ports; opened once, by `openDexieStores` or `openMemoryStores`. */
export interface Stores {
	readonly decks: DeckStore;
	readonly reviews: ReviewStore;
	readonly documents: DocumentStore;
	readonly settings: SettingsStore;
	readonly sittings: SittingStore;
	/** What looks after all of it. */
	care(): Promise<Care>;
	/** Keeps documents and the deck that was made from them: all of it in one transaction, or nothing. */
	saveMade(documents: readonly StoredDocument[], deck: Deck, now: Instant): Promise<void>;
	/** Everything at one moment: the matter of a backup. */
	snapshot(): Promise<Snapshot>;
	/**
	 * Writes a snapshot and what follows from it in one transaction, or nothing. What `replace` takes the place of is kept
	 * aside.
	 */
	restore(snapshot: Snapshot, mode: RestoreMode, run?: RestoreRun): Promise<void>;
	close(): void;
}

/** How stores are opened; everything has a sensible absence. */
export interface StoreOptions {
	/** Of the database; absent: `recto`. */
	readonly name?: string;
	/** Rebuilds a card's memory from its events; absent: FSRS with its defaults, which is right wherever a due date was promised. */
	readonly replay?: (events: readonly Review[], card: CardRef) => Memory | undefined;
	/** Draws this device's name, lower-case letters and digits; absent: by chance. */
	readonly drawDevice?: () => string;
}
