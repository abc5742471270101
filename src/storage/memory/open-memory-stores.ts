import type { AsideStore } from '../aside-store.ts';
import { portable, soundSettings } from '../default-settings.ts';
import { isEmpty, newestFirst, withChoices } from '../snapshot.ts';
import type { RestoreMode, RestoreRun, Snapshot, StoredDeck } from '../snapshot.ts';
import type { SettingsStore } from '../settings-store.ts';
import type { DocumentStore } from '../document-store.ts';
import type { StoreOptions, Stores } from '../stores.ts';
import { MemoryCare } from './memory-care.ts';
import { MemoryDeckStore } from './memory-deck-store.ts';
import { MemorySittingStore } from './memory-sitting-store.ts';
import { MemoryReviewStore } from './memory-review-store.ts';
import { MemoryState } from './memory-state.ts';

const documentStore = (state: MemoryState): DocumentStore => ({
	get: (id) => Promise.resolve(state.documents.get(id))
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
	const published = ({ deck: { id } }: StoredDeck) => {
		const kept = state.editions.get(id);
		if (kept === undefined) return {};
		const { deck, ownIds, retired, at } = kept;
		return { edition: { deck, ownIds, retired, at } };
	};
	const decks = [...state.decks.values()].sort((a, b) => newestFirst(placeOf(a), placeOf(b)));
	return {
		decks: decks.map((stored) => withChoices({ ...stored, ...published(stored) }, state.choices.get(stored.deck.id))),
		documents: [...state.documents.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
		reviews: state.all(),
		settings: portable(state.settings)
	};
}

function pushAside(state: MemoryState): void {
	const snapshot = snapshotOf(state);
	if (!isEmpty(snapshot)) state.aside = snapshot;
	const { decks, editions, choices, cards, documents, log, memories } = state;
	for (const map of [decks, editions, choices, cards, documents, log, memories]) map.clear();
	state.hasChosen = false;
}

interface HowToRestore {
	readonly mode: RestoreMode;
	readonly run: RestoreRun;
}

/** Nothing here takes long enough to be stopped on its way. */
async function restore(state: MemoryState, snapshot: Snapshot, { mode, run }: HowToRestore): Promise<void> {
	run.signal?.throwIfAborted();
	if (mode === 'replace') pushAside(state);
	for (const stored of snapshot.decks) {
		const own = state.decks.get(stored.deck.id);
		const { edition, choices, ...rest } = stored;
		if (choices !== undefined && !state.choices.has(rest.deck.id)) state.choices.set(rest.deck.id, choices);
		if (own !== undefined && own.changedAt >= stored.changedAt) continue;
		state.putDeck(rest);
		state.putEdition(rest.deck.id, edition);
	}
	for (const stored of snapshot.documents) {
		if ((state.documents.get(stored.id)?.addedAt ?? -1) < stored.addedAt) state.documents.set(stored.id, stored);
	}
	if (!state.hasChosen) state.settings = { ...state.settings, ...snapshot.settings };
	state.hasChosen = true;
	await new MemoryReviewStore(state).merge(snapshot.reviews);
	run.onProgress?.(snapshot.reviews.length, snapshot.reviews.length);
}

const asideStore = (state: MemoryState): AsideStore => ({
	has: () => Promise.resolve(state.aside !== undefined),
	putBack: async (run = {}) => {
		run.signal?.throwIfAborted();
		const { aside } = state;
		state.aside = undefined;
		if (aside !== undefined) await restore(state, aside, { mode: 'replace', run });
	},
	forget: () => {
		state.aside = undefined;
		return Promise.resolve();
	}
});

/** Stores that last as long as the page: for tests, the command line, and devices that refuse to keep anything. */
export function openMemoryStores(options: StoreOptions = {}): Promise<Stores> {
	const state = new MemoryState(options);
	const care = new MemoryCare(state, asideStore(state), () => openMemoryStores(options));
	return Promise.resolve({
		decks: new MemoryDeckStore(state),
		reviews: new MemoryReviewStore(state),
		documents: documentStore(state),
		settings: settingsStore(state),
		sittings: new MemorySittingStore(),
		care: () => Promise.resolve(care),
		saveMade: (documents, deck, now) => {
			state.putDocuments(documents);
			state.takeDeck({ deck, addedAt: state.decks.get(deck.id)?.addedAt ?? now, changedAt: now });
			return Promise.resolve();
		},
		snapshot: () => Promise.resolve(snapshotOf(state)),
		restore: (snapshot, mode, run = {}) => restore(state, snapshot, { mode, run }),
		close: () => undefined
	});
}
