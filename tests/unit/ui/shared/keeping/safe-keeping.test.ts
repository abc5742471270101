import { describe, expect, it } from 'vitest';
import { bytesInWords, SafeKeeping } from '#ui/shared/keeping/safe-keeping.svelte.ts';

const room = (persisted: boolean, grants: boolean) => ({
	persisted: () => Promise.resolve(persisted),
	persist: () => Promise.resolve(grants),
	estimate: () => Promise.resolve({ usage: 4_100_000, quota: 9_000_000 })
});

describe('SafeKeeping', () => {
	it.each([
		[true, 'promised'],
		[false, 'not-promised']
	])('tells whether the browser has promised: %s', async (persisted, keeping) => {
		const light = new SafeKeeping(room(persisted, false));
		await light.load();
		expect([light.keeping, light.usedBytes, light.quotaBytes]).toEqual([keeping, 4_100_000, 9_000_000]);
	});

	it.each([
		[true, 'promised'],
		[false, 'refused']
	])('asks for the promise and is told: %s', async (grants, keeping) => {
		const light = new SafeKeeping(room(false, grants));
		await light.ask();
		expect(light.keeping).toBe(keeping);
	});

	it('knows nothing where the browser does not tell', async () => {
		const light = new SafeKeeping(undefined);
		await light.load();
		await light.ask();
		expect(light.keeping).toBe('unknown');
	});
});

describe('bytesInWords', () => {
	it.each([
		[0, '0 bytes'],
		[999, '999 bytes'],
		[4_096, '4.1 kB'],
		[688_000, '688 kB'],
		[4_100_000, '4.1 MB'],
		[12_345_000_000_000, '12,345 GB']
	])('says of %d “%s”', (bytes, words) => {
		expect(bytesInWords(bytes)).toBe(words);
	});
});
