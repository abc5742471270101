import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { asDeckId, asDocumentId } from '#core/shared/ids.ts';
import { makeCopy } from '#storage/care/make-copy.ts';
import { canonical } from '#storage/care/snapshot-digest.ts';
import { openDexieStores } from '#storage/dexie/open-dexie-stores.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import type { Snapshot } from '#storage/snapshot.ts';
import { StorageError } from '#storage/storage-error.ts';
import type { Stores } from '#storage/stores.ts';
import { at, DAY, deck, documentOf, flag, grade, ref, setAside, undo } from '../../../contracts/examples.ts';
import { failAt } from '../../../fixtures/failpoint.ts';
import { freeze, thaw, type FrozenDatabase } from '../../../migrations/frozen-database.ts';

const NAME = 'failpoints';
const MADE = asDeckId('made');
const road = { id: asDocumentId('road'), document: documentOf('A road'), addedAt: 2 };

async function live(stores: Stores): Promise<void> {
	await stores.decks.save(deck(['a', 'b', 'c']), 1);
	await stores.saveMade([road], deck(['x', 'y'], MADE), 2);
	await grade(stores, ref('a'), 'good', at(DAY));
	await grade(stores, ref('a'), 'again', at(DAY + 4));
	await grade(stores, ref('b'), 'good', at(DAY));
	await (await stores.care()).copies.keep(await makeCopy(await stores.snapshot(), at(DAY)), 1e7);
}

/** Another device's decks and reviews. */
async function elsewhere(): Promise<Snapshot> {
	const stores = await openMemoryStores({ drawDevice: () => 'tablet' });
	await stores.decks.save(deck(['a', 'b', 'c', 'd']), 9);
	await grade(stores, ref('a'), 'easy', at(DAY + 1));
	await grade(stores, ref('d'), 'good', at(DAY + 2));
	return stores.snapshot();
}

/** Everything that writes. Each is one transaction: whatever of it fails, all of it fails. */
const WORK: Readonly<Record<string, (stores: Stores, other: Snapshot) => Promise<unknown>>> = {
	'a grade': (stores) => grade(stores, ref('b'), 'hard', at(DAY + 5)),
	'a first grade': (stores) => grade(stores, ref('c'), 'good', at(DAY + 5)),
	'taking a grade back': async (stores) => {
		const [last] = await stores.reviews.latest(1);
		if (last !== undefined) await undo(stores, ref('b'), last.id, at(DAY + 5));
	},
	'setting a card aside': (stores) => setAside(stores, ref('a'), 'suspend', at(DAY + 5)),
	'marking a card': (stores) => flag(stores, ref('a'), true, at(DAY + 5)),
	'saving a deck anew': (stores) => stores.decks.save(deck(['b', 'a', 'e']), 5),
	'saving a deck that was made': (stores) =>
		stores.saveMade([{ ...road, id: asDocumentId('way') }], deck(['m', 'n'], asDeckId('other')), 5),
	'removing a deck': (stores) => stores.decks.remove(MADE),
	'changing settings': (stores) => stores.settings.set({ newPerDay: 3 }),
	'merging a log': (stores, other) => stores.reviews.merge(other.reviews),
	'adding a backup': (stores, other) => stores.restore(other, 'merge'),
	'putting a backup in the place of everything': (stores, other) => stores.restore(other, 'replace'),
	'keeping a copy': async (stores) => {
		const copy = await makeCopy(await stores.snapshot(), at(DAY + 1));
		await (await stores.care()).copies.keep(copy, copy.size + 1);
	},
	'making caches anew': (stores) => stores.reviews.rebuild()
};

describe('whichever asking of the database fails', { timeout: 120_000 }, () => {
	let base: FrozenDatabase;
	let other: Snapshot;
	beforeAll(async () => {
		const stores = await openDexieStores({ name: NAME, drawDevice: () => 'phone' });
		await live(stores);
		stores.close();
		base = await freeze(NAME);
		other = await elsewhere();
	});
	afterEach(() => Dexie.delete(NAME));
	afterAll(() => Dexie.delete(NAME));

	const digest = async (): Promise<string> => canonical(await freeze(NAME));

	/** The stores as they were in the beginning. */
	async function begin(): Promise<Stores> {
		await Dexie.delete(NAME);
		await thaw(NAME, base);
		return openDexieStores({ name: NAME });
	}

	it.each(Object.entries(WORK))('%s is whole or absent, and succeeds when it is tried again', async (_, work) => {
		const sound = await begin();
		const before = await digest();
		await work(sound, other);
		sound.close();
		const after = await digest();

		let failures = 0;
		for (let nth = 1; ; nth++) {
			const stores = await begin();
			const point = failAt(nth, 'QuotaExceededError');
			const outcome: unknown = await work(stores, other).catch((error: unknown) => error);
			point.end();
			if (!point.hasFailed()) {
				stores.close();
				break;
			}
			failures += 1;
			expect(outcome, `asking ${nth}`).toBeInstanceOf(StorageError);
			expect(await digest(), `asking ${nth}`).toBe(before);
			await work(stores, other);
			stores.close();
			expect(await digest(), `asking ${nth}, again`).toBe(after);
		}
		expect(failures).toBeGreaterThan(1);
	});

	it.each(['a grade', 'removing a deck', 'merging a log', 'keeping a copy'])(
		'%s is done once when the connection is lost on the way',
		async (name) => {
			const work = WORK[name] as NonNullable<(typeof WORK)[string]>;
			const sound = await begin();
			await work(sound, other);
			sound.close();
			const after = await digest();
			let failures = 0;
			for (let nth = 1; ; nth++) {
				const stores = await begin();
				const point = failAt(nth, 'UnknownError');
				await work(stores, other);
				point.end();
				stores.close();
				if (!point.hasFailed()) break;
				failures += 1;
				expect(await digest(), `asking ${nth}`).toBe(after);
			}
			expect(failures).toBeGreaterThan(1);
		}
	);
});
