import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBackupBytes } from '#storage/backup/read-backup.ts';
import { openDexieStores } from '#storage/dexie/open-dexie-stores.ts';
import type { Stores } from '#storage/stores.ts';
import { DAY } from '../contracts/examples.ts';
import { thaw } from './frozen-database.ts';
import type { FrozenDatabase } from './frozen-database.ts';

/** Written by the version that began to make copies by itself; the file is never edited. */
const FROZEN = JSON.parse(readFileSync('tests/migrations/v4.json', 'utf8')) as FrozenDatabase;

describe('a database of version 4', () => {
	let stores: Stores;
	beforeEach(async () => {
		await thaw('old', FROZEN);
		stores = await openDexieStores({ name: 'old' });
	});
	afterEach(async () => {
		stores.close();
		await Dexie.delete('old');
	});

	it('has its copies, and each still brings everything back', async () => {
		const care = await stores.care();
		const kept = await care.copies.list();
		expect(kept.map(({ day }) => day)).toEqual([DAY + 30, DAY + 29]);
		for (const { day, digest } of kept) {
			const copy = await care.copies.get(day);
			const read = copy && (await readBackupBytes(copy.packed));
			if (read?.ok !== true) throw new Error('a copy is not whole');
			expect(await care.tryOut(read.value.snapshot, digest)).toBe(true);
		}
	});

	it('knows what the browser answered', async () => {
		expect(await (await stores.care()).roomAnswer()).toEqual({ granted: true, at: 1_700_000_000_004 });
	});

	it('has caches that agree with its log', async () => {
		expect(await (await stores.care()).verify()).toMatchObject({ wrongCards: 0, wrongDays: 0 });
	});
});

it.each([1, 2, 3])('a database of version %i becomes one that can keep copies', async (version) => {
	const old = JSON.parse(readFileSync(`tests/migrations/v${version}.json`, 'utf8')) as FrozenDatabase;
	await thaw('older', old);
	const stores = await openDexieStores({ name: 'older' });
	expect(await (await stores.care()).copies.list()).toEqual([]);
	expect(await (await stores.care()).verify()).toMatchObject({ wrongCards: 0, wrongDays: 0 });
	stores.close();
	await Dexie.delete('older');
});
