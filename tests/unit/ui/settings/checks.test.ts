import { describe, expect, it, vi } from 'vitest';
import { makeCopy } from '#storage/care/make-copy.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import { Checks } from '#ui/settings/checks.svelte.ts';
import { at, DAY, deck, grade, ref } from '../../../contracts/examples.ts';

async function checking() {
	const stores = await openMemoryStores({ drawDevice: () => 'phone' });
	await stores.decks.save(deck(['a', 'b']), 1);
	await grade(stores, ref('a'), 'good', at(DAY));
	const care = await stores.care();
	const checks = new Checks({
		stores: () => Promise.resolve(stores),
		now: () => at(DAY + 1),
		describeFailure: (error) => `failed: ${String(error)}`
	});
	return { stores, care, checks };
}

describe('testing the newest copy', () => {
	it('tells that all of it comes back', async () => {
		const { stores, care, checks } = await checking();
		await care.copies.keep(await makeCopy(await stores.snapshot(), at(DAY)), 1e6);
		await checks.testNewest();
		expect(checks.outcome).toMatchObject({ what: 'copy', isWhole: true, copy: { day: DAY, reviews: 1, cards: 2 } });
		expect(checks.busy).toBe(false);
	});

	it('makes one where there is none, and keeps none of it', async () => {
		const { care, checks } = await checking();
		await checks.testNewest();
		expect(checks.outcome).toMatchObject({ what: 'copy', isWhole: true, copy: { day: DAY + 1 } });
		expect(await care.copies.list()).toEqual([]);
	});

	it.each([
		['is damaged', (packed: Uint8Array<ArrayBuffer>) => packed.slice(0, -9)],
		['is no backup at all', () => new Uint8Array([1, 2, 3])]
	])('tells that one which %s brings nothing back', async (_, spoil) => {
		const { stores, care, checks } = await checking();
		const copy = await makeCopy(await stores.snapshot(), at(DAY));
		await care.copies.keep({ ...copy, packed: spoil(copy.packed) }, 1e6);
		await checks.testNewest();
		expect(checks.outcome).toMatchObject({ what: 'copy', isWhole: false });
	});

	it('tells when not all comes back that it was made of', async () => {
		const { stores, care, checks } = await checking();
		const copy = await makeCopy(await stores.snapshot(), at(DAY));
		await care.copies.keep({ ...copy, digest: 'of something else' }, 1e6);
		await checks.testNewest();
		expect(checks.outcome).toMatchObject({ what: 'copy', isWhole: false });
	});
});

describe('verifying', () => {
	it('tells what was found', async () => {
		const { checks } = await checking();
		await checks.verify();
		expect(checks.outcome).toEqual({ what: 'cards', findings: { cards: 2, wrongCards: 0, wrongDays: 0 } });
	});

	it('tells how far it is, does one thing at a time, and is stopped at a press', async () => {
		const { care, checks } = await checking();
		const seen: unknown[] = [];
		vi.spyOn(care, 'verify').mockImplementation(async (run) => {
			run?.onProgress?.(1, 2);
			seen.push(checks.underWay);
			await checks.testNewest();
			checks.stop();
			run?.signal?.throwIfAborted();
			return { cards: 2, wrongCards: 0, wrongDays: 0 };
		});
		await checks.verify();
		expect(seen).toEqual([{ what: 'cards', done: 1, total: 2 }]);
		expect([checks.outcome, checks.underWay, checks.trouble]).toEqual([{ what: 'stopped' }, undefined, undefined]);
	});

	it('says what the device refused', async () => {
		const { care, checks } = await checking();
		vi.spyOn(care, 'verify').mockRejectedValue(new Error('quota'));
		await checks.verify();
		expect([checks.trouble, checks.outcome]).toEqual(['failed: Error: quota', undefined]);
	});
});
