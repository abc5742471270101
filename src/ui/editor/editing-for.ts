import type { DeckId } from '#core/shared/ids.ts';
import { createDeckReader } from '#workers/deck-reader.ts';
import { describeFailure } from '../shared/describe-failure.ts';
import type { App } from '../shared/app.ts';
import { DeckEditing } from './deck-editing.svelte.ts';
import { storageEditorDrafts } from './editor-draft.ts';

/** A deck of this app's stores in the editor, with a reader of its own; `end` stops that. */
export function editingFor(app: App, id: DeckId): { readonly editing: DeckEditing; readonly end: () => void } {
	const reader = createDeckReader();
	const editing = new DeckEditing(id, {
		reader,
		drafts: storageEditorDrafts(localStorage),
		decks: async () => (await app.stores()).decks,
		writing: () => import('./deck-writing.ts'),
		now: () => app.now().at,
		random: () => app.anew('card ids'),
		pause: () => new Promise((done) => setTimeout(done)),
		describeFailure
	});
	return { editing, end: () => reader.end() };
}
