import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDexieStores } from '#storage/dexie/open-dexie-stores.ts';
import type { Stores } from '#storage/stores.ts';

const NAME = 'looked-after';
const TRIAL = `${NAME}-trial`;

/** One lock after the other, as a browser gives them. */
function someLocks() {
	const held = new Set<string>();
	type Work = (lock: unknown) => Promise<unknown>;
	const request = async (name: string, ...rest: [Work] | [object, Work]) => {
		const work = rest.at(-1) as Work;
		if (held.has(name)) return work(null);
		held.add(name);
		try {
			return await work({ name });
		} finally {
			held.delete(name);
		}
	};
	return { held, request: vi.fn(request) };
}

/** Other tests may have left theirs. */
const names = async () => (await Dexie.getDatabaseNames()).filter((name) => name.startsWith(NAME));

describe('a database in which a backup is tried out', () => {
	let locks: ReturnType<typeof someLocks>;
	let stores: Stores;
	beforeEach(async () => {
		locks = someLocks();
		vi.stubGlobal('navigator', { locks });
		// A tab was closed in the middle of a trial.
		(await openDexieStores({ name: TRIAL })).close();
		stores = await openDexieStores({ name: NAME });
	});
	afterEach(async () => {
		stores.close();
		vi.unstubAllGlobals();
		await Promise.all([Dexie.delete(NAME), Dexie.delete(TRIAL)]);
	});

	it('is cleared away when care begins, if a closed tab left it', async () => {
		expect(await names()).toContain(TRIAL);
		await stores.care();
		await vi.waitFor(async () => expect(await names()).toEqual([NAME]));
		await stores.care();
		expect(locks.request).toHaveBeenCalledTimes(1);
	});

	it('stays while a trial is under way in another tab', async () => {
		locks.held.add(TRIAL);
		await stores.care();
		await vi.waitFor(() => expect(locks.request).toHaveBeenCalled());
		await Promise.all(locks.request.mock.results.map(({ value }) => value as Promise<unknown>));
		expect(await names()).toContain(TRIAL);
	});

	it('is left to the next trial where there are no locks', async () => {
		vi.stubGlobal('navigator', {});
		const care = await stores.care();
		expect(await names()).toContain(TRIAL);
		await care.tryOut(await stores.snapshot(), 'any');
		expect(await names()).toEqual([NAME]);
	});
});
