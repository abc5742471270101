import type { App } from '#ui/shared/app.ts';
import { describeFailure } from '../shared/describe-failure.ts';
import { Importing } from './importing.svelte.ts';

/** Deck files are taken into this app's stores; what reads YAML is fetched with the first file. */
export function importingFor(app: App): Importing {
	return new Importing({
		read: async (file) => (await import('./read-deck-file.ts')).readDeckFile(file),
		decks: async () => (await app.stores()).decks,
		updating: () => import('#core/decks/update/update-deck.ts'),
		now: () => app.now().at,
		describeFailure
	});
}
