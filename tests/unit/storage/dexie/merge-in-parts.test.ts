import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDexieStores } from '#storage/dexie/open-dexie-stores.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import type { Snapshot } from '#storage/snapshot.ts';
import type { Stores } from '#storage/stores.ts';
import { at, DAY, DECK, deck, grade, ref } from '../../../contracts/examples.ts';

const NAMES = Array.from({ length: 60 }, (_, i) => `card-${i}`);
const GRADES_EACH = 45;

/** More reviews than are merged at a time. */
async function longLog(): Promise<Snapshot> {
	const stores = await openMemoryStores({ drawDevice: () => 'phone' });
	await stores.decks.save(deck(NAMES), 1);
	for (const name of NAMES) {
		for (let i = 0; i < GRADES_EACH; i++)
			await grade(stores, ref(name), i % 9 === 4 ? 'again' : 'good', at(DAY + i * 7));
	}
	return stores.snapshot();
}

describe('a long log', { timeout: 60_000 }, () => {
	let stores: Stores;
	let snapshot: Snapshot;
	beforeEach(async () => {
		snapshot = await longLog();
		stores = await openDexieStores({ name: 'parts', drawDevice: () => 'tablet' });
	});
	afterEach(async () => {
		stores.close();
		await Dexie.delete('parts');
	});

	const seen = async () => ({
		log: await stores.reviews.all(),
		memories: await stores.reviews.memories(DECK),
		days: await stores.reviews.histogram(0, DAY + 999),
		due: await stores.reviews.forecast(DAY + 9_999)
	});

	it('comes in parts, and to the same as a rebuilding of everything', async () => {
		const told: number[] = [];
		await stores.restore(snapshot, 'merge', { onProgress: (done) => told.push(done) });
		expect(told.length).toBeGreaterThan(2);
		expect(told).toEqual(told.toSorted((a, b) => a - b));
		expect(told.at(-1)).toBe(NAMES.length * GRADES_EACH);
		const merged = await seen();
		expect(merged.log).toHaveLength(NAMES.length * GRADES_EACH);
		await stores.reviews.rebuild();
		expect(await seen()).toEqual(merged);
	});

	it.each(['merge', 'replace'] as const)('stopped between two parts (%s), leaves nothing of itself', async (mode) => {
		await stores.decks.save(deck(['mine', ...NAMES.slice(0, 3)]), 1);
		await grade(stores, ref('mine'), 'good', at(DAY));
		const before = [await seen(), await stores.snapshot()];
		const stop = new AbortController();
		const restoring = stores.restore(snapshot, mode, {
			signal: stop.signal,
			onProgress: () => stop.abort()
		});
		await expect(restoring).rejects.toThrow();
		expect([await seen(), await stores.snapshot()]).toEqual(before);
		// The storage is none the worse for it.
		await stores.restore(snapshot, mode);
		expect(await stores.reviews.all()).toHaveLength(NAMES.length * GRADES_EACH + (mode === 'merge' ? 1 : 0));
	});
});
