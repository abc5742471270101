import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDexieStores } from '#storage/dexie/open-dexie-stores.ts';
import type { Stores } from '#storage/stores.ts';
import { deck } from '../contracts/examples.ts';

/** What browsers throw when the system took the database away while the app was in the background. */
const NAMES = ['UnknownError', 'InvalidStateError'];

describe.each(NAMES)('when the connection was lost with %s', (name) => {
	let stores: Stores;
	/** How many more transactions find the connection gone. */
	let losses = 0;
	beforeEach(async () => {
		const original = Reflect.get(IDBDatabase.prototype, 'transaction') as (...args: unknown[]) => IDBTransaction;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args: unknown[]) {
			if (losses-- > 0) throw new DOMException('Connection to Indexed Database server lost', name);
			return original.apply(this, args);
		});
		losses = 0;
		stores = await openDexieStores({ name: 'lost' });
		await stores.decks.save(deck(['a', 'b']), 1);
	});
	afterEach(async () => {
		vi.restoreAllMocks();
		stores.close();
		await Dexie.delete('lost');
	});

	it.each([
		{ questions: 8, lost: 1 },
		{ questions: 8, lost: 3 },
		{ questions: 8, lost: 8 },
		{ questions: 30, lost: 30 }
	])('$questions questions asked at once, of which $lost met it, are all answered', async ({ questions, lost }) => {
		losses = lost;
		const lists = await Promise.allSettled(Array.from({ length: questions }, () => stores.decks.list()));
		expect(lists.filter(({ status }) => status === 'rejected')).toEqual([]);
	});
});
