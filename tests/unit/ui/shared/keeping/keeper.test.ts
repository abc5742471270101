import { describe, expect, it, vi } from 'vitest';
import { readBackupBytes } from '#storage/backup/read-backup.ts';
import { SpareCopy } from '#storage/care/spare-copy.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import { StorageError } from '#storage/storage-error.ts';
import type { Stores } from '#storage/stores.ts';
import { Keeper, type KeeperTools } from '#ui/shared/keeping/keeper.ts';
import { at, DAY, DECK, deck, grade, ref } from '../../../../contracts/examples.ts';

/** Caches that last as long as the test. */
function someCaches() {
	const kept = new Map<string, Response>();
	const cache = {
		put: (address: string, response: Response) => Promise.resolve(void kept.set(address, response)),
		match: (address: string) => Promise.resolve(kept.get(address)?.clone())
	};
	return {
		open: () => Promise.resolve(cache as unknown as Cache),
		delete: () => Promise.resolve(kept.delete('/spare-copy'))
	};
}

/** A keeper of stores with one deck, on a day that the test chooses. */
async function keeping(change: Partial<KeeperTools> = {}, device = 'phone') {
	const stores = await openMemoryStores({ drawDevice: () => device });
	await stores.decks.save(deck(['a', 'b']), 1);
	const clock = { day: DAY, hours: 2 };
	const room = {
		persisted: () => Promise.resolve(false),
		persist: vi.fn(() => Promise.resolve(true)),
		estimate: () => Promise.resolve({ usage: 1, quota: 1e9 })
	};
	const spare = new SpareCopy(someCaches());
	const leaveMark = vi.fn();
	const keeper = new Keeper({
		stores: () => Promise.resolve(stores),
		now: () => at(clock.day, clock.hours),
		room,
		locks: undefined,
		spare,
		readMark: () => undefined,
		leaveMark,
		pause: () => Promise.resolve(),
		...change
	});
	const care = await stores.care();
	const days = async () => (await care.copies.list()).map(({ day }) => day);
	return { stores, clock, room, spare, leaveMark, keeper, care, days };
}

/** What another device wrote before the first copy here. */
async function earlierElsewhere() {
	const stores = await openMemoryStores({ drawDevice: () => 'tablet' });
	await stores.decks.save(deck(['a']), 1);
	await grade(stores, ref('a'), 'good', at(DAY - 9));
	return stores.reviews.all();
}

describe('after a grade', () => {
	it('the browser is asked once to keep everything, and its answer is kept', async () => {
		const { keeper, room, care } = await keeping();
		expect(room.persist).not.toHaveBeenCalled();
		await keeper.afterGrade();
		await keeper.afterGrade();
		expect(room.persist).toHaveBeenCalledTimes(1);
		expect(await care.roomAnswer()).toEqual({ granted: true, at: at(DAY).at });
	});

	it('it is not asked again on another day, whatever it answered', async () => {
		const { keeper, room, care } = await keeping();
		await care.keepRoomAnswer({ granted: false, at: 1 });
		await keeper.afterGrade();
		expect(room.persist).not.toHaveBeenCalled();
		expect(await care.roomAnswer()).toEqual({ granted: false, at: 1 });
	});

	it('a mark is left of when it was, in every session', async () => {
		const { keeper, leaveMark, clock } = await keeping();
		await keeper.afterGrade();
		expect(leaveMark).toHaveBeenLastCalledWith(at(DAY).at);
		clock.day = DAY + 3;
		await keeper.afterGrade();
		expect(leaveMark).toHaveBeenLastCalledWith(at(DAY + 3).at);
	});

	it('a browser that cannot be asked is not', async () => {
		const { keeper, care, leaveMark } = await keeping({ room: undefined });
		await keeper.afterGrade();
		expect(await care.roomAnswer()).toBeUndefined();
		expect(leaveMark).toHaveBeenCalled();
	});

	it('nothing is asked and nothing marked while nothing is kept on the device', async () => {
		const { keeper, room, leaveMark } = await keeping({ stores: () => Promise.resolve(undefined) });
		await keeper.afterGrade();
		expect(room.persist).not.toHaveBeenCalled();
		expect(leaveMark).not.toHaveBeenCalled();
	});
});

describe('making a copy', () => {
	it('happens once a study day, and only when something is new', async () => {
		const { keeper, stores, clock, days } = await keeping();
		await keeper.makeCopy();
		await grade(stores, ref('a'), 'good', at(DAY, 3));
		await keeper.makeCopy();
		expect(await days()).toEqual([DAY]);
		clock.day = DAY + 1;
		await keeper.makeCopy();
		expect(await days()).toEqual([DAY + 1, DAY]);
		clock.day = DAY + 2;
		await keeper.makeCopy();
		expect(await days()).toEqual([DAY + 1, DAY]);
		await stores.decks.save(deck(['a', 'b', 'c']), at(DAY + 2).at);
		await keeper.makeCopy();
		expect(await days()).toEqual([DAY + 2, DAY + 1, DAY]);
	});

	it('puts the newest beside the database, too', async () => {
		const { keeper, stores, spare } = await keeping();
		await grade(stores, ref('a'), 'good', at(DAY));
		await keeper.makeCopy();
		const bytes = await spare.get();
		expect(bytes && (await readBackupBytes(bytes))).toMatchObject({
			ok: true,
			value: { snapshot: await stores.snapshot() }
		});
	});

	it('makes none after a loss, whatever decks came since, until something is graded', async () => {
		const { keeper, stores, days, spare } = await keeping({ readMark: () => 1 });
		await keeper.makeCopy();
		expect(await days()).toEqual([]);
		expect(await spare.get()).toBeUndefined();
		await grade(stores, ref('a'), 'good', at(DAY));
		await keeper.makeCopy();
		expect(await days()).toEqual([DAY]);
	});

	it('leaves a spare from before a loss alone until its reviews are back', async () => {
		const { stores: lost, keeper: before, spare } = await keeping();
		await grade(lost, ref('a'), 'good', at(DAY));
		await before.makeCopy();
		const spared = await spare.get();

		const { stores, keeper, clock, days } = await keeping({ spare }, 'phone once more');
		await grade(stores, ref('b'), 'good', at(DAY));
		await keeper.makeCopy();
		clock.day = DAY + 1;
		await grade(stores, ref('b'), 'good', at(DAY + 1));
		await keeper.makeCopy();
		expect(await days()).toEqual([DAY + 1, DAY]);
		expect(await spare.get()).toEqual(spared);

		await stores.restore(await lost.snapshot(), 'merge');
		clock.day = DAY + 2;
		await grade(stores, ref('b'), 'good', at(DAY + 2));
		await keeper.makeCopy();
		expect(await spare.digest()).toBe((await (await stores.care()).copies.get(DAY + 2))?.digest);
	});

	it.each([
		['was written by a newer Recto', '{"format":"recto-backup","version":99}', false],
		['is damaged', '{"format":"recto-back', true]
	])('knows what to do with a spare that %s', async (_, text, isReplaced) => {
		const { keeper, spare } = await keeping();
		const packed = new TextEncoder().encode(text);
		await spare.keep({ packed, digest: 'another' });
		await keeper.makeCopy();
		expect((await spare.digest()) !== 'another').toBe(isReplaced);
	});

	it('keeps a spare anew once the one from before a loss was let go', async () => {
		const { stores: lost, keeper: before, spare } = await keeping();
		await grade(lost, ref('a'), 'good', at(DAY));
		await before.makeCopy();
		await spare.forget();
		expect(await spare.get()).toBeUndefined();
		const { keeper, care } = await keeping({ spare }, 'phone once more');
		await keeper.makeCopy();
		expect(await spare.digest()).toBe((await care.copies.get(DAY))?.digest);
	});

	it('follows a learner who replaced everything', async () => {
		const { keeper, stores, clock, spare } = await keeping();
		await grade(stores, ref('a'), 'good', at(DAY));
		await keeper.makeCopy();
		const other = await openMemoryStores({ drawDevice: () => 'tablet' });
		await other.decks.save(deck(['z']), at(DAY).at + 1);
		await stores.restore(await other.snapshot(), 'replace');
		clock.day = DAY + 1;
		await stores.decks.save(deck(['z', 'y']), at(DAY + 1).at);
		await keeper.makeCopy();
		expect(await spare.digest()).toBe((await (await stores.care()).copies.get(DAY + 1))?.digest);
	});

	it('makes none of nothing', async () => {
		const empty = await openMemoryStores();
		const { keeper } = await keeping({ stores: () => Promise.resolve(empty) });
		await keeper.makeCopy();
		expect(await (await empty.care()).copies.list()).toEqual([]);
	});

	it('leaves it to the tab that holds the lock', async () => {
		let held = true;
		const locks: KeeperTools['locks'] = { request: (_name, _options, work) => work(held ? null : {}) };
		const { keeper, days } = await keeping({ locks });
		await keeper.makeCopy();
		expect(await days()).toEqual([]);
		held = false;
		await keeper.makeCopy();
		expect(await days()).toEqual([DAY]);
	});

	it('goes without a copy on a device that has no room, and says nothing', async () => {
		const { keeper, stores, care } = await keeping();
		vi.spyOn(care.copies, 'keep').mockRejectedValue(new StorageError('quota'));
		await keeper.makeCopy();
		expect(await stores.decks.list()).toHaveLength(1);
	});

	it.each([
		['a part that is needed cannot be fetched', new TypeError('Failed to fetch dynamically imported module: /late.js')],
		['the database is refused', new StorageError('quota')]
	])('goes without a copy, and says nothing, where %s', async (_, fault) => {
		const { keeper, stores, days } = await keeping();
		vi.spyOn(stores, 'care').mockRejectedValueOnce(fault);
		await keeper.makeCopy();
		expect(await days()).toEqual([]);
		const shut = await keeping({ stores: () => Promise.reject(fault) });
		await shut.keeper.makeCopy();
		await shut.keeper.afterGrade();
		expect(await days()).toEqual([]);
	});

	it('reads everything once for a device without room, until the next study day', async () => {
		const { keeper, stores, care, clock } = await keeping();
		const keep = vi.spyOn(care.copies, 'keep').mockRejectedValue(new StorageError('quota'));
		const read = vi.spyOn(stores, 'snapshot');
		await keeper.makeCopy();
		await grade(stores, ref('a'), 'good', at(DAY, 3));
		await keeper.makeCopy();
		expect(read).toHaveBeenCalledTimes(1);
		clock.day = DAY + 1;
		await keeper.makeCopy();
		expect(keep).toHaveBeenCalledTimes(2);
	});

	it.each<[string, (stores: Stores) => Promise<unknown>]>([
		['reviews of another device came', async (stores) => stores.reviews.merge(await earlierElsewhere())],
		['a deck was removed', (stores) => stores.decks.remove(DECK)],
		['a setting was changed', (stores) => stores.settings.set({ newPerDay: 3 })]
	])('happens when %s', async (_, change) => {
		const { keeper, stores, clock, days } = await keeping();
		await keeper.makeCopy();
		await change(stores);
		clock.day = DAY + 1;
		await keeper.makeCopy();
		expect(await days()).toEqual([DAY + 1, DAY]);
	});

	it('reads everything once a day to tell that nothing is new, and once more when something is', async () => {
		const { keeper, stores, clock, days } = await keeping();
		await keeper.makeCopy();
		clock.day = DAY + 1;
		const read = vi.spyOn(stores, 'snapshot');
		await keeper.makeCopy();
		await keeper.makeCopy();
		expect(read).toHaveBeenCalledTimes(1);
		await grade(stores, ref('a'), 'good', at(DAY + 1));
		await keeper.makeCopy();
		expect(await days()).toEqual([DAY + 1, DAY]);
	});

	it('hides no fault of ours', async () => {
		const { keeper, care } = await keeping();
		vi.spyOn(care.copies, 'keep').mockRejectedValue(new TypeError('our fault'));
		await expect(keeper.makeCopy()).rejects.toThrow('our fault');
	});

	it('takes no more than a twentieth of the room that there is', async () => {
		const { keeper, care, room } = await keeping();
		room.estimate = () => Promise.resolve({ usage: 1, quota: 1_000 });
		const keep = vi.spyOn(care.copies, 'keep');
		await keeper.makeCopy();
		expect(keep).toHaveBeenCalledWith(expect.anything(), 50);
	});

	it('is begun anew after a clock that was ahead', async () => {
		const { keeper, stores, clock, days } = await keeping();
		clock.day = DAY + 900;
		await keeper.makeCopy();
		clock.day = DAY;
		await grade(stores, ref('a'), 'good', at(DAY));
		await keeper.makeCopy();
		expect(await days()).toEqual([DAY + 900, DAY]);
	});
});
