import type { DeckStore } from './deck-store.ts';
import type { DocumentStore } from './document-store.ts';
import type { ReviewStore } from './review-store.ts';
import type { SettingsStore } from './settings-store.ts';

/** Everything that Recto keeps, behind ports; opened once, by `openDexieStores` or `openMemoryStores`. */
export interface Stores {
	readonly decks: DeckStore;
	readonly reviews: ReviewStore;
	readonly documents: DocumentStore;
	readonly settings: SettingsStore;
	close(): void;
}
