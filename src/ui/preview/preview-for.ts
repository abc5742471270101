import type { App } from '#ui/shared/app.ts';
import { markPreviewPlace } from '#ui/shared/preview-place.ts';
import { Preview } from './preview.svelte.ts';
import { readPreviewed } from './previewed.ts';

/** The preview that the server of this page offers, if it does. Everything comes from the page's own origin. */
export function previewFor(app: App): Preview {
	return new Preview({
		fetch: async () => {
			const answer = await fetch('/preview/deck', { headers: { accept: 'application/json' } });
			const isJson = answer.headers.get('content-type')?.startsWith('application/json') === true;
			return answer.ok && isJson ? readPreviewed(await answer.json()) : undefined;
		},
		follow: (changed) => {
			const events = new EventSource('/preview/changes');
			events.addEventListener('message', changed);
			return () => {
				events.close();
			};
		},
		mark: markPreviewPlace,
		read: async (yaml) => {
			const { readDeck } = await import('#core/decks/read-deck.ts');
			return readDeck(yaml, { fileName: 'preview.yaml' }).deck;
		},
		keep: async (deck) => {
			const [{ decks }, { updateDeck }] = await Promise.all([
				app.stores(),
				import('#core/decks/update/update-deck.ts')
			]);
			const [mine, edition] = await Promise.all([decks.get(deck.id), decks.edition(deck.id)]);
			const { at: now } = app.now();
			const { kept } = updateDeck({ ...(mine && { deck: mine }), ...(edition && { edition }) }, deck, { now });
			await decks.take(kept, now);
		}
	});
}
