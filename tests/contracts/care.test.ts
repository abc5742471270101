import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COPIES_KEPT } from '#core/reviews/copies-to-keep.ts';
import { asDeckId, asDocumentId } from '#core/shared/ids.ts';
import { readBackupBytes } from '#storage/backup/read-backup.ts';
import type { Care, Copy } from '#storage/care/care.ts';
import { makeCopy } from '#storage/care/make-copy.ts';
import { snapshotDigest } from '#storage/care/snapshot-digest.ts';
import type { Snapshot } from '#storage/snapshot.ts';
import type { Stores } from '#storage/stores.ts';
import { BACKENDS } from './backends.ts';
import { at, DAY, deck, documentOf, flag, grade, ref, setAside, undo } from './examples.ts';

const ROOMY = 50_000_000;

/** Stores in which everything happened once. */
async function live(stores: Stores): Promise<void> {
	await stores.decks.save(deck(['a', 'b', 'c', 'd']), 1);
	const made = deck(['x', 'y'], asDeckId('made'));
	await stores.saveMade([{ id: asDocumentId('road'), document: documentOf('A road'), addedAt: 2 }], made, 2);
	await grade(stores, ref('a'), 'good', at(DAY));
	await grade(stores, ref('a'), 'again', at(DAY + 3));
	const { event } = await grade(stores, ref('b'), 'easy', at(DAY));
	await undo(stores, ref('b'), event.id, at(DAY));
	await setAside(stores, ref('c'), 'suspend', at(DAY));
	await flag(stores, ref('d'), true, at(DAY));
	await stores.settings.set({ newPerDay: 7, theme: 'dark' });
	await stores.decks.choose(made.id, { retention: 0.85 });
}

describe.each(BACKENDS)('what looks after $name stores', ({ open, discard }) => {
	let stores: Stores;
	let care: Care;
	let snapshot: Snapshot;
	beforeEach(async () => {
		stores = await open({ drawDevice: () => 'phone' });
		await live(stores);
		care = await stores.care();
		snapshot = await stores.snapshot();
	});
	afterEach(() => discard(stores));

	const copyOn = (day: number): Promise<Copy> => makeCopy(snapshot, at(day));

	it('gives a copy back as it was made, and what it was made of', async () => {
		expect(await care.copies.list()).toEqual([]);
		const copy = await copyOn(DAY);
		expect(await care.copies.keep(copy, ROOMY)).toBe(true);
		const { packed, ...kept } = copy;
		expect(await care.copies.list()).toEqual([kept]);
		expect(kept).toMatchObject({ day: DAY, size: packed.length, decks: 2, cards: 6, reviews: 6 });
		expect(await care.copies.get(DAY)).toEqual(copy);
		expect(await care.copies.get(DAY + 1)).toBeUndefined();
		const read = await readBackupBytes(packed);
		expect(read).toEqual({ ok: true, value: { writtenAt: copy.at, snapshot } });
	});

	it('keeps the first copy of a day, whoever brings another', async () => {
		await care.copies.keep(await copyOn(DAY), ROOMY);
		await stores.decks.save(deck(['z'], asDeckId('later')), 9);
		const second = await makeCopy(await stores.snapshot(), at(DAY, 3));
		expect(await care.copies.keep(second, ROOMY)).toBe(false);
		expect((await care.copies.get(DAY))?.decks).toBe(2);
	});

	it('lets copies go that are too many, with their bytes', async () => {
		const copy = await copyOn(DAY);
		for (let day = DAY; day < DAY + 60; day++) await care.copies.keep({ ...copy, day }, ROOMY);
		const days = (await care.copies.list()).map(({ day }) => day);
		expect(days.slice(0, COPIES_KEPT.days)).toEqual(Array.from({ length: 12 }, (_, i) => DAY + 59 - i));
		expect(days.length).toBeLessThan(25);
		expect(await care.copies.get(DAY + 40)).toBeUndefined();
	});

	it('keeps no more bytes than it may', async () => {
		const copy = await copyOn(DAY);
		for (let day = DAY; day < DAY + 9; day++) await care.copies.keep({ ...copy, day }, copy.size * 3);
		expect((await care.copies.list()).map(({ day }) => day)).toEqual([DAY + 8, DAY + 7, DAY + 6]);
	});

	it('keeps copies through a replacement of everything', async () => {
		await care.copies.keep(await copyOn(DAY), ROOMY);
		await stores.restore({ ...snapshot, decks: [], reviews: [] }, 'replace');
		expect(await care.copies.list()).toHaveLength(1);
	});

	it('remembers what the browser answered', async () => {
		expect(await care.roomAnswer()).toBeUndefined();
		await care.keepRoomAnswer({ granted: false, at: 5 });
		expect(await care.roomAnswer()).toEqual({ granted: false, at: 5 });
	});

	it('tells that a copy brings everything back, and leaves everything as it was', async () => {
		const { digest, packed } = await copyOn(DAY);
		const read = await readBackupBytes(packed);
		if (!read.ok) throw new Error('it was written by us');
		const seen: number[] = [];
		expect(await care.tryOut(read.value.snapshot, digest, { onProgress: (done) => seen.push(done) })).toBe(true);
		expect(seen.at(-1)).toBe(6);
		expect(await stores.snapshot()).toEqual(snapshot);
	});

	it('tells that a copy brings a deck back for which nothing was ever chosen', async () => {
		const settings = { newPerDay: 5 };
		const decks = snapshot.decks.map(({ deck: known, addedAt, changedAt }) => ({
			deck: { ...known, settings },
			addedAt,
			changedAt
		}));
		const old = { ...snapshot, decks };
		expect(await care.tryOut(old, await snapshotDigest(old))).toBe(true);
	});

	it.each([
		['a review', (whole: Snapshot) => ({ ...whole, reviews: whole.reviews.slice(1) })],
		['a deck', (whole: Snapshot) => ({ ...whole, decks: whole.decks.slice(1) })],
		['a document', (whole: Snapshot) => ({ ...whole, documents: [] })],
		['a setting', (whole: Snapshot) => ({ ...whole, settings: { ...whole.settings, newPerDay: 8 } })]
	])('tells that a copy without %s is not whole', async (_, spoil) => {
		const { digest } = await copyOn(DAY);
		expect(await care.tryOut(spoil(snapshot), digest)).toBe(false);
	});

	it('ends a trial when it is told to', async () => {
		const { digest } = await copyOn(DAY);
		await expect(care.tryOut(snapshot, digest, { signal: AbortSignal.abort() })).rejects.toThrow();
		expect(await stores.snapshot()).toEqual(snapshot);
	});

	it('finds nothing wrong with what was lived through', async () => {
		const before = await Promise.all([stores.reviews.memories(deck([]).id), stores.reviews.histogram(0, DAY + 99)]);
		const seen: (readonly number[])[] = [];
		const findings = await care.verify({ onProgress: (done, total) => seen.push([done, total]) });
		expect(findings).toEqual({ cards: 6, wrongCards: 0, wrongDays: 0 });
		expect(seen.at(-1)).toEqual([6, 6]);
		const after = await Promise.all([stores.reviews.memories(deck([]).id), stores.reviews.histogram(0, DAY + 99)]);
		expect(after).toEqual(before);
	});
});

describe('a digest', () => {
	it('is the same for the same things, in whatever order their fields were written', async () => {
		const stores = await BACKENDS[0]?.open({ drawDevice: () => 'phone' });
		if (stores === undefined) throw new Error('there is a backend');
		await live(stores);
		const snapshot = await stores.snapshot();
		const turned = (value: unknown): unknown => {
			if (Array.isArray(value)) return value.map(turned);
			if (typeof value !== 'object' || value === null) return value;
			return Object.fromEntries(
				Object.entries(value)
					.toReversed()
					.map(([key, part]) => [key, turned(part)])
			);
		};
		expect(await snapshotDigest(turned(snapshot) as Snapshot)).toBe(await snapshotDigest(snapshot));
		const other = { ...snapshot, reviews: snapshot.reviews.toReversed() };
		expect(await snapshotDigest(other)).not.toBe(await snapshotDigest(snapshot));
	});
});
