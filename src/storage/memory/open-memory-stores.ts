import { portable, soundSettings } from '../default-settings.ts';
import { newestFirst, withChoices } from '../snapshot.ts';
import type { RestoreMode, Snapshot, StoredDeck } from '../snapshot.ts';
import type { SettingsStore } from '../settings-store.ts';
import type { DocumentStore } from '../document-store.ts';
import type { StoreOptions, Stores } from '../stores.ts';
import { MemoryDeckStore } from './memory-deck-store.ts';
import { MemorySittingStore } from './memory-sitting-store.ts';
import { MemoryReviewStore } from './memory-review-store.ts';
import { MemoryState } from './memory-state.ts';

const documentStore = (state: MemoryState): DocumentStore => ({
	save: (stored) => {
		state.documents.set(stored.id, structuredClone(stored));
		return Promise.resolve();
	},
	get: (id) => Promise.resolve(state.documents.get(id)),
	remove: (id) => {
		state.documents.delete(id);
		return Promise.resolve();
	}
});

const settingsStore = (state: MemoryState): SettingsStore => ({
	get: () => Promise.resolve(state.settings),
	set: (change) => {
		state.settings = soundSettings({ ...state.settings, ...change, device: state.settings.device });
		state.hasChosen = true;
		return Promise.resolve(state.settings);
	}
});

const placeOf = ({ deck, addedAt }: StoredDeck) => ({ id: deck.id, addedAt });

function snapshotOf(state: MemoryState): Snapshot {
	const decks = [...state.decks.values()].sort((a, b) => newestFirst(placeOf(a), placeOf(b)));
	return {
		decks: decks.map((stored) => withChoices(stored, state.choices.get(stored.deck.id))),
		documents: [...state.documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
		reviews: state.all(),
		settings: portable(state.settings)
	};
}

function clear(state: MemoryState): void {
	for (const map of [state.decks, state.choices, state.cards, state.documents, state.log, state.memories]) map.clear();
	state.hasChosen = false;
}

async function restore(state: MemoryState, snapshot: Snapshot, mode: RestoreMode): Promise<void> {
	if (mode === 'replace') clear(state);
	for (const stored of snapshot.decks) {
		const own = state.decks.get(stored.deck.id);
		if (own === undefined || own.changedAt < stored.changedAt) state.putDeck(stored);
		if (stored.choices !== undefined && !state.choices.has(stored.deck.id))
			state.choices.set(stored.deck.id, stored.choices);
	}
	for (const stored of snapshot.documents) {
		if ((state.documents.get(stored.id)?.addedAt ?? -1) < stored.addedAt) state.documents.set(stored.id, stored);
	}
	if (!state.hasChosen) state.settings = { ...state.settings, ...snapshot.settings };
	state.hasChosen = true;
	await new MemoryReviewStore(state).merge(snapshot.reviews);
}

/** Stores that last as long as the page: for tests, the command line, and devices that refuse to keep anything. */
export function openMemoryStores(options: StoreOptions = {}): Promise<Stores> {
	const state = new MemoryState(options);
	return Promise.resolve({
		decks: new MemoryDeckStore(state),
		reviews: new MemoryReviewStore(state),
		documents: documentStore(state),
		settings: settingsStore(state),
		sittings: new MemorySittingStore(),
		snapshot: () => Promise.resolve(snapshotOf(state)),
		restore: (snapshot, mode) => restore(state, snapshot, mode),
		close: () => undefined
	});
}
