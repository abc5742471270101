import 'fake-indexeddb/auto';
import { Dexie, type Table } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDexieStores } from '#storage/dexie/open-dexie-stores.ts';
import type { Stores } from '#storage/stores.ts';
import { at, DAY, DECK, deck, grade, id, ref, undo } from '../../../contracts/examples.ts';

/** Every table whose rows follow from others. */
const CACHES = ['memory', 'fresh', 'histogram', 'forecast'] as const;

describe('verifying caches', () => {
	let stores: Stores;
	let raw: Dexie;
	beforeEach(async () => {
		stores = await openDexieStores({ name: 'verify', drawDevice: () => 'phone' });
		await stores.decks.save(deck(['a', 'b', 'c']), 1);
		for (const day of [0, 3, 9, 30]) await grade(stores, ref('a'), 'good', at(DAY + day));
		const { event } = await grade(stores, ref('b'), 'good', at(DAY));
		await undo(stores, ref('b'), event.id, at(DAY));
		raw = await new Dexie('verify').open();
	});
	afterEach(async () => {
		raw.close();
		stores.close();
		await Dexie.delete('verify');
	});

	const cached = () => Promise.all(CACHES.map((name) => raw.table(name).toArray()));

	type Spoil = (table: (name: string) => Table) => PromiseLike<unknown>;

	it.each<readonly [string, Spoil, { wrongCards?: number; wrongDays?: number }]>([
		[
			'a memory that is not what its reviews give',
			(table) => table('memory').update(id('a'), { 'memory.stability': 1 }),
			{ wrongCards: 1 }
		],
		[
			'a card that stands in the wrong queue',
			(table) => table('memory').update(id('a'), { dueDay: 1 }),
			{ wrongCards: 1 }
		],
		['a memory that is gone', (table) => table('memory').delete(id('a')), { wrongCards: 1 }],
		['a card that waits no more for its first grade', (table) => table('fresh').delete(id('c')), { wrongCards: 1 }],
		[
			'a memory of a card that is nowhere',
			(table) => table('memory').put({ cardId: 'lost/1', deckId: 'lost', dueDay: 1, lastDay: 1 }),
			{ wrongCards: 1 }
		],
		[
			'a day that counts too much',
			(table) => table('histogram').update([DECK, DAY], { reviews: 99 }),
			{ wrongDays: 1 }
		],
		['a day that was forgotten', (table) => table('histogram').delete([DECK, DAY + 3]), { wrongDays: 1 }],
		[
			'a forecast of what does not come',
			(table) => table('forecast').put({ deckId: DECK, day: 3, reviews: 2 }),
			{ wrongDays: 1 }
		]
	])('finds and mends %s', async (_, spoil, found) => {
		const sound = await cached();
		await spoil((name) => raw.table(name));
		expect(await cached()).not.toEqual(sound);
		expect(await (await stores.care()).verify()).toMatchObject({ cards: 3, ...found });
		expect(await cached()).toEqual(sound);
		expect(await (await stores.care()).verify()).toEqual({ cards: 3, wrongCards: 0, wrongDays: 0 });
	});

	it('mends nothing when it is stopped', async () => {
		await raw.table('fresh').delete(id('c'));
		const before = await cached();
		await expect((await stores.care()).verify({ signal: AbortSignal.abort() })).rejects.toThrow();
		expect(await cached()).toEqual(before);
	});

	it('leaves no database of a trial behind', async () => {
		const snapshot = await stores.snapshot();
		await (await stores.care()).tryOut(snapshot, '');
		expect(await Dexie.getDatabaseNames()).not.toContain('verify-trial');
	});
});
