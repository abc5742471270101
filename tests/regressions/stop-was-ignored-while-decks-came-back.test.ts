import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it } from 'vitest';
import { asDeckId } from '#core/shared/ids.ts';
import { DEFAULT_SETTINGS } from '#storage/default-settings.ts';
import { openDexieStores } from '#storage/dexie/open-dexie-stores.ts';
import { deck } from '../contracts/examples.ts';

afterEach(() => Dexie.delete('stopped'));

it.each(['merge', 'replace'] as const)(
	'a restoring that is stopped among its decks leaves nothing (%s)',
	async (mode) => {
		const stores = await openDexieStores({ name: 'stopped' });
		await stores.decks.save(deck(['a', 'b']), 1);
		const before = await stores.snapshot();
		const stop = new AbortController();
		const stored = (name: string) => ({ deck: deck(['x'], asDeckId(name)), addedAt: 1, changedAt: 2 });
		const decks = [
			stored('first'),
			{
				...stored('second'),
				// It is stopped when the second deck is reached.
				get deck() {
					stop.abort();
					return deck(['x'], asDeckId('second'));
				}
			},
			stored('third')
		];
		const snapshot = { decks, documents: [], reviews: [], settings: DEFAULT_SETTINGS };
		await expect(stores.restore(snapshot, mode, { signal: stop.signal })).rejects.toThrow();
		expect(await stores.snapshot()).toEqual(before);
		stores.close();
	}
);
