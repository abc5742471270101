import { describe, expect, it } from 'vitest';
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
