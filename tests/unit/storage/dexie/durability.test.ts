import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, it, vi } from 'vitest';
import { openDexieStores } from '#storage/dexie/open-dexie-stores.ts';
import { at, DAY, deck, grade, ref } from '../../../contracts/examples.ts';

afterEach(async () => {
	vi.restoreAllMocks();
	await Dexie.delete('durable');
});

it('asks the browser to flush every write to the disk before it calls it done', async () => {
	const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
	const stores = await openDexieStores({ name: 'durable' });
	await stores.decks.save(deck(['a']), 1);
	await grade(stores, ref('a'), 'good', at(DAY));
	const writes = begun.mock.calls.filter(([, mode]) => mode === 'readwrite');
	expect(writes.length).toBeGreaterThanOrEqual(2);
	for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
	stores.close();
});
