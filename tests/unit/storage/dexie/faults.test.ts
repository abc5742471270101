import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Memory } from '#core/schedule/memory.ts';
import { asDeckId, asDocumentId } from '#core/shared/ids.ts';
import { openDexieStores } from '#storage/dexie/open-dexie-stores.ts';
import { SCHEMA_VERSION } from '#storage/dexie/recto-database.ts';
import { storageFault } from '#storage/dexie/storage-fault.ts';
import { StorageError } from '#storage/storage-error.ts';
import type { StorageErrorCode } from '#storage/storage-error.ts';
import type { Stores } from '#storage/stores.ts';
import { at, DAY, DECK, deck, documentOf, grade, id, ref } from '../../../contracts/examples.ts';

const refusal = (code: StorageErrorCode) => expect.objectContaining({ name: 'StorageError', code }) as unknown;

/** Makes the device refuse: the next `times` calls of a method throw what a browser would. */
function failing(prototype: object, method: string, name: string, times = Infinity): void {
	let left = times;
	const original = Reflect.get(prototype, method) as (...args: unknown[]) => unknown;
	vi.spyOn(prototype as Record<string, typeof original>, method).mockImplementation(function (
		this: unknown,
		...args: unknown[]
	) {
		if (left-- > 0) throw new DOMException('refused by the test', name);
		return original.apply(this, args);
	});
}

describe('a device that refuses', { timeout: 60_000 }, () => {
	let stores: Stores;
	/** Dexie takes hold of `transaction` when it opens, so the fault is laid in before. */
	let lost = { times: 0, name: '' };
	beforeEach(async () => {
		lost = { times: 0, name: '' };
		const original = Reflect.get(IDBDatabase.prototype, 'transaction') as (...args: unknown[]) => unknown;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: unknown, ...args: unknown[]) {
			if (lost.times-- > 0) throw new DOMException('refused by the test', lost.name);
			return original.apply(this, args) as IDBTransaction;
		});
		stores = await openDexieStores({ name: 'faults' });
		await stores.decks.save(deck(['a', 'b']), 1);
	});
	afterEach(async () => {
		vi.restoreAllMocks();
		stores.close();
		await Dexie.delete('faults');
	});

	it('for want of room, says so and writes nothing of a grade', async () => {
		failing(IDBObjectStore.prototype, 'put', 'QuotaExceededError');
		await expect(grade(stores, ref('a'), 'good', at(DAY))).rejects.toEqual(refusal('quota'));
		vi.restoreAllMocks();
		expect(await stores.reviews.all()).toEqual([]);
		const { event } = await grade(stores, ref('a'), 'good', at(DAY));
		expect(event.sequence).toBe(1);
	});

	it('leaves a grade whole or absent, whichever of its writes fails', async () => {
		let failedAt = 0;
		for (let nth = 1; failedAt === nth - 1; nth++) {
			let count = 0;
			for (const method of ['put', 'add', 'delete'] as const) {
				const original = Reflect.get(IDBObjectStore.prototype, method) as (...args: unknown[]) => unknown;
				vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: unknown, ...args: unknown[]) {
					count += 1;
					if (count === nth) throw new DOMException('refused by the test', 'QuotaExceededError');
					return original.apply(this, args) as IDBRequest<undefined>;
				});
			}
			const outcome = await grade(stores, ref('a'), 'good', at(DAY)).catch((error: unknown) => error);
			vi.restoreAllMocks();
			const isWhole = !(outcome instanceof StorageError);
			if (!isWhole) failedAt = nth;
			expect(await stores.reviews.all(), `write ${nth}`).toHaveLength(isWhole ? 1 : 0);
			expect(await stores.reviews.memories(DECK)).toHaveLength(isWhole ? 1 : 0);
			expect(await stores.reviews.histogram(DAY, DAY)).toHaveLength(isWhole ? 1 : 0);
			expect(await stores.reviews.fresh(DECK, DAY, 9)).toHaveLength(isWhole ? 1 : 2);
		}
		expect(failedAt).toBeGreaterThanOrEqual(4);
	});

	it('after all of a grade was written, says so and keeps nothing of it', async () => {
		const original = Reflect.get(IDBObjectStore.prototype, 'add') as (...args: unknown[]) => unknown;
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
			const request = original.apply(this, args) as IDBRequest<IDBValidKey>;
			request.addEventListener('success', () => {
				this.transaction.abort();
			});
			return request;
		});
		await expect(grade(stores, ref('a'), 'good', at(DAY))).rejects.toEqual(refusal('unknown'));
		vi.restoreAllMocks();
		expect(await stores.reviews.all()).toEqual([]);
		expect(await stores.reviews.memoryOf(id('a'))).toBeUndefined();
		expect((await grade(stores, ref('a'), 'good', at(DAY))).event.sequence).toBe(1);
	});

	it('and loses the connection, is asked again and keeps the grade once', async () => {
		lost = { times: 3, name: 'UnknownError' };
		await grade(stores, ref('a'), 'good', at(DAY));
		expect(await stores.reviews.all()).toHaveLength(1);
		expect((await stores.reviews.histogram(DAY, DAY))[0]?.reviews).toBe(1);
	});

	it('and loses the connection for good, says so', async () => {
		lost = { times: Infinity, name: 'UnknownError' };
		await expect(stores.reviews.all()).rejects.toEqual(refusal('connection-lost'));
		await expect(grade(stores, ref('a'), 'good', at(DAY))).rejects.toEqual(refusal('connection-lost'));
		lost = { times: 0, name: '' };
		expect(await stores.reviews.all()).toEqual([]);
	});

	it('and loses the connection under several questions at once, answers them all', async () => {
		lost = { times: 4, name: 'InvalidStateError' };
		const [decks, days, settings] = await Promise.all([
			stores.decks.list(),
			stores.reviews.histogram(0, DAY),
			stores.settings.get(),
			grade(stores, ref('a'), 'good', at(DAY))
		]);
		expect([decks.length, days.length, settings.newPerDay]).toEqual([1, expect.any(Number), 20]);
		expect(await stores.reviews.all()).toHaveLength(1);
	});

	it('is not asked anything after closing', async () => {
		stores.close();
		await expect(stores.reviews.all()).rejects.toEqual(refusal('closed'));
	});

	it('keeps no half of a deck', async () => {
		failing(IDBObjectStore.prototype, 'put', 'QuotaExceededError');
		await expect(stores.decks.save(deck(['a', 'x', 'y']), 2)).rejects.toEqual(refusal('quota'));
		vi.restoreAllMocks();
		expect(await stores.decks.get(DECK)).toEqual(deck(['a', 'b']));
		expect(await stores.reviews.fresh(DECK, DAY, 9)).toHaveLength(2);
	});

	it('keeps no document without the deck that was made from it', async () => {
		const document = { id: asDocumentId('road'), document: documentOf('A road'), addedAt: 2 };
		const original = Reflect.get(IDBObjectStore.prototype, 'put') as (...args: unknown[]) => unknown;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: unknown[]) {
			if (this.name !== 'documents') throw new DOMException('refused by the test', 'QuotaExceededError');
			return original.apply(this, args) as IDBRequest<IDBValidKey>;
		});
		const made = deck(['x', 'y'], asDeckId('made'));
		await expect(stores.saveMade([document], made, 2)).rejects.toEqual(refusal('quota'));
		vi.restoreAllMocks();
		expect((await stores.snapshot()).documents).toEqual([]);
		expect(await stores.decks.get(made.id)).toBeUndefined();
	});

	it('restores a backup whole or not at all', async () => {
		await grade(stores, ref('a'), 'good', at(DAY));
		const before = await stores.snapshot();
		const other = await openDexieStores({ name: 'faults-other' });
		await other.decks.save(deck(['x', 'y', 'z']), 5);
		failing(IDBObjectStore.prototype, 'add', 'QuotaExceededError');
		const snapshot = { ...(await other.snapshot()), reviews: before.reviews };
		await expect(stores.restore(snapshot, 'replace')).rejects.toEqual(refusal('quota'));
		vi.restoreAllMocks();
		expect(await stores.snapshot()).toEqual(before);
		other.close();
		await Dexie.delete('faults-other');
	});

	it('does not take a fault of ours for its own', async () => {
		const ours = new TypeError('our fault');
		const record = stores.reviews.record(id('a'), () => {
			throw ours;
		});
		await expect(record).rejects.toBe(ours);
	});
});

describe('opening the stores', { timeout: 60_000 }, () => {
	afterEach(async () => {
		vi.restoreAllMocks();
		await Dexie.delete('again');
	});

	it('says that the device keeps nothing when opening is forbidden', async () => {
		failing(IDBFactory.prototype, 'open', 'SecurityError');
		await expect(openDexieStores({ name: 'closed' })).rejects.toEqual(refusal('unavailable'));
	});

	it('says so too when opening fails for no clear reason, after trying again', async () => {
		failing(IDBFactory.prototype, 'open', 'UnknownError');
		await expect(openDexieStores({ name: 'closed' })).rejects.toEqual(refusal('unavailable'));
	});

	it('draws a device name once and finds it again', async () => {
		const first = await openDexieStores({ name: 'again' });
		const { device } = await first.settings.get();
		first.close();
		const second = await openDexieStores({ name: 'again', drawDevice: () => 'another' });
		expect((await second.settings.get()).device).toBe(device);
		second.close();
	});

	it('finds everything again that was kept', async () => {
		const first = await openDexieStores({ name: 'again' });
		await first.decks.save(deck(['a']), 1);
		const { memory } = await grade(first, ref('a'), 'good', at(DAY));
		first.close();
		const second = await openDexieStores({ name: 'again' });
		expect(await second.reviews.memoryOf(id('a'))).toEqual(memory);
		second.close();
	});

	it('rebuilds memories that were made by older rules', async () => {
		const first = await openDexieStores({ name: 'again' });
		await first.decks.save(deck(['a']), 1);
		const { memory } = await grade(first, ref('a'), 'good', at(DAY));
		first.close();
		const raw = await new Dexie('again').open();
		await raw.table('meta').put({ key: 'memory', value: 0 });
		await raw
			.table('memory')
			.toCollection()
			.modify((row: { memory: Memory }) => {
				row.memory = { ...row.memory, stability: 99, version: 0 };
			});
		raw.close();
		const second = await openDexieStores({ name: 'again' });
		expect(await second.reviews.memoryOf(id('a'))).toEqual(memory);
		second.close();
	});
});

describe('two pages of one app', { timeout: 60_000 }, () => {
	let pages: Stores[];
	beforeEach(async () => {
		pages = [await openDexieStores({ name: 'pages' }), await openDexieStores({ name: 'pages' })];
		await pages[0]?.decks.save(deck(['a', 'b']), 1);
	});
	afterEach(async () => {
		for (const page of pages) page.close();
		await Dexie.delete('pages');
	});

	it('grading one card at once write two reviews, and the memory is that of both', async () => {
		const grades = pages.flatMap((page) =>
			[1, 2, 3, 4].map((minute) => grade(page, ref('a'), 'good', at(DAY, 2, minute)))
		);
		await Promise.all(grades);
		const [page] = pages as [Stores];
		const events = await page.reviews.eventsOf(id('a'));
		expect(new Set(events.map(({ sequence }) => sequence)).size).toBe(8);
		const stored = await page.reviews.memoryOf(id('a'));
		await page.reviews.rebuild();
		expect(stored?.reps).toBe(8);
		expect(await page.reviews.memoryOf(id('a'))).toEqual(stored);
	});

	it('the older of which is told when the newer brings a newer database, and writes nothing into it', async () => {
		const newer = new Dexie('pages');
		newer.version(SCHEMA_VERSION + 1).stores({ meta: 'key', reviews: 'id, cardId, [device+sequence]' });
		await newer.open();
		await newer.table('meta').put({ key: 'schema', value: SCHEMA_VERSION + 1 });
		for (const page of pages) {
			await expect(grade(page, ref('a'), 'good', at(DAY))).rejects.toEqual(refusal('newer-version'));
			await expect(page.decks.list()).rejects.toEqual(refusal('newer-version'));
		}
		expect(await newer.table('reviews').count()).toBe(0);
		const version = newer.backendDB().version;
		newer.close();
		await expect(openDexieStores({ name: 'pages' })).rejects.toEqual(refusal('newer-version'));
		await newer.open();
		expect(newer.backendDB().version).toBe(version);
		newer.close();
	});

	it('are both told when the database is deleted under them', async () => {
		await Dexie.delete('pages');
		for (const page of pages) await expect(page.decks.list()).rejects.toEqual(refusal('unavailable'));
	});
});

describe('an upgrade that an old page holds up', () => {
	it('is reported as blocked', async () => {
		const old = indexedDB.open('blocked', 5);
		await new Promise((resolve) => (old.onsuccess = resolve));
		await expect(openDexieStores({ name: 'blocked' })).rejects.toEqual(refusal('blocked'));
		old.result.close();
	});
});

describe('naming a refusal', () => {
	const wrapped = (name: string, inner?: unknown): Error => Object.assign(new Error(name), { name, inner });

	it.each([
		[wrapped('QuotaExceededError'), 'quota'],
		[wrapped('AbortError', wrapped('QuotaExceededError')), 'quota'],
		[wrapped('BulkError', wrapped('AbortError', wrapped('QuotaExceededError'))), 'quota'],
		[wrapped('OpenFailedError', wrapped('VersionError')), 'newer-version'],
		[wrapped('OpenFailedError', wrapped('UnknownError')), 'connection-lost'],
		[wrapped('MissingAPIError'), 'unavailable'],
		[wrapped('DatabaseClosedError', wrapped('InvalidStateError')), 'connection-lost'],
		[wrapped('AbortError'), 'unknown'],
		[wrapped('AbortError', wrapped('ConstraintError')), 'unknown']
	])('finds in %s: %s', (error, code) => {
		expect(storageFault(error)).toMatchObject({ name: 'StorageError', code, cause: error });
	});

	it.each([new TypeError('x'), new RangeError('x'), 'words', undefined])('leaves %o alone', (error) => {
		expect(storageFault(error)).toBe(error);
	});
});
