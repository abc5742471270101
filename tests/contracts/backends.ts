import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { openDexieStores } from '#storage/dexie/open-dexie-stores.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import type { StoreOptions, Stores } from '#storage/stores.ts';

/** One way of keeping things, to be held to the same contract as the others. */
export interface Backend {
	readonly name: string;
	/** Stores with nothing in them. */
	readonly open: (options?: StoreOptions) => Promise<Stores>;
	/** Closes and takes everything away. */
	readonly discard: (stores: Stores) => Promise<void>;
}

let opened = 0;
const names = new WeakMap<Stores, string>();

export const BACKENDS: readonly Backend[] = [
	{
		name: 'memory',
		open: openMemoryStores,
		discard: (stores) => {
			stores.close();
			return Promise.resolve();
		}
	},
	{
		name: 'dexie',
		open: async (options = {}) => {
			const name = `contract-${(opened += 1)}`;
			const stores = await openDexieStores({ name, ...options });
			names.set(stores, name);
			return stores;
		},
		discard: async (stores) => {
			stores.close();
			await Dexie.delete(names.get(stores) ?? '');
		}
	}
];
