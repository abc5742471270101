import { describe, expect, it, vi } from 'vitest';
import { makeCopy } from '#storage/care/make-copy.ts';
import type { SpareCopy } from '#storage/care/spare-copy.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import type { Stores } from '#storage/stores.ts';
import { findLoss } from '#ui/shared/keeping/find-loss.ts';
import { at, DAY, DECK, deck, grade, ref } from '../../../../contracts/examples.ts';

const lastAt = at(DAY).at;
const spareOf = (bytes: Uint8Array<ArrayBuffer> | undefined) =>
	({ get: () => Promise.resolve(bytes) }) as unknown as SpareCopy;

async function lived(): Promise<Stores> {
	const stores = await openMemoryStores();
	await stores.decks.save(deck(['a']), 1);
	await grade(stores, ref('a'), 'good', at(DAY));
	return stores;
}

describe('findLoss', () => {
	it('finds that cards were graded here and no review is left, and what was spared', async () => {
		const { packed } = await makeCopy(await (await lived()).snapshot(), at(DAY));
		const loss = await findLoss({ stores: await openMemoryStores(), lastAt, spare: spareOf(packed) });
		expect(loss?.lastAt).toBe(lastAt);
		expect(loss?.spare?.snapshot.reviews).toHaveLength(1);
	});

	it.each([
		['nothing was spared', undefined],
		['what was spared is damaged', new Uint8Array([0x1f, 0x8b, 8, 0])],
		['there are no caches', 'none' as const]
	])('finds it though %s', async (_, bytes) => {
		const spare = bytes === 'none' ? undefined : spareOf(bytes);
		expect(await findLoss({ stores: await openMemoryStores(), lastAt, spare })).toEqual({ lastAt, spare: undefined });
	});

	it('finds it though decks came since', async () => {
		const stores = await openMemoryStores();
		await stores.decks.save(deck(['z']), 1);
		expect(await findLoss({ stores, lastAt, spare: undefined })).toEqual({ lastAt, spare: undefined });
	});

	it('finds it though the browser does not hand over what was spared', async () => {
		const refusing = { get: () => Promise.reject(new DOMException('blocked', 'SecurityError')) };
		const spare = refusing as unknown as SpareCopy;
		expect(await findLoss({ stores: await openMemoryStores(), lastAt, spare })).toEqual({ lastAt, spare: undefined });
	});

	it('finds it though the part that looks after everything cannot be fetched', async () => {
		const stores = await openMemoryStores();
		const missing = new TypeError('Failed to fetch dynamically imported module: /late.js');
		vi.spyOn(stores, 'care').mockRejectedValue(missing);
		expect(await findLoss({ stores, lastAt, spare: undefined })).toEqual({ lastAt, spare: undefined });
	});

	it('finds none where the log came from elsewhere', async () => {
		const { reviews } = await (await lived()).snapshot();
		const stores = await openMemoryStores({ drawDevice: () => 'tablet' });
		await stores.reviews.merge(reviews);
		expect(await findLoss({ stores, lastAt, spare: undefined })).toBeUndefined();
	});

	it('takes no beginning for a loss', async () => {
		const stores = await openMemoryStores();
		expect(await findLoss({ stores, lastAt: undefined, spare: undefined })).toBeUndefined();
	});

	it('finds none where a learner took all decks away', async () => {
		const stores = await lived();
		await stores.decks.remove(DECK);
		expect(await findLoss({ stores, lastAt, spare: undefined })).toBeUndefined();
	});

	it('finds none where everything was replaced by nothing', async () => {
		const stores = await lived();
		await stores.restore(await (await openMemoryStores()).snapshot(), 'replace');
		expect(await findLoss({ stores, lastAt, spare: undefined })).toBeUndefined();
	});

	it('finds none where nothing is kept', async () => {
		expect(await findLoss({ stores: undefined, lastAt, spare: undefined })).toBeUndefined();
	});
});
