import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeBackupProblem } from '#storage/backup/backup.ts';
import { pack } from '#storage/backup/pack.ts';
import { readBackupFile } from '#storage/backup/read-backup.ts';
import { backupPieces } from '#storage/backup/write-backup.ts';
import { openDexieStores } from '#storage/dexie/open-dexie-stores.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import type { Snapshot } from '#storage/snapshot.ts';
import type { Stores } from '#storage/stores.ts';
import { BackupDesk } from '#ui/settings/backup-desk.svelte.ts';
import { at, DAY, deck, grade, ref } from '../../../contracts/examples.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const RUNS = { numRuns: 150 };

async function lived(): Promise<Snapshot> {
	const stores = await openMemoryStores({ drawDevice: () => 'phone' });
	await stores.decks.save(deck(['a', 'b', 'Ἀθῆναι 🏛']), 1);
	await grade(stores, ref('a'), 'good', at(DAY));
	await grade(stores, ref('b'), 'again', at(DAY));
	return stores.snapshot();
}

const asFile = (bytes: Uint8Array<ArrayBuffer>) => ({
	name: 'backup',
	size: bytes.length,
	arrayBuffer: () => Promise.resolve(bytes.slice().buffer)
});

function changedAt(bytes: Uint8Array<ArrayBuffer>, share: number, by: number): Uint8Array<ArrayBuffer> {
	const changed = bytes.slice();
	const place = Math.floor(share * bytes.length);
	changed[place] = (changed[place] ?? 0) ^ by;
	return changed;
}

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('a damaged backup, offered to a database', { timeout: 60_000 }, () => {
	let stores: Stores;
	let whole: Snapshot;
	let packed: Uint8Array<ArrayBuffer>;
	let plain: Uint8Array<ArrayBuffer>;
	beforeEach(async () => {
		stores = await openDexieStores({ name: 'damage', drawDevice: () => 'tablet' });
		whole = await lived();
		const pieces = await backupPieces(whole, NOW);
		packed = await pack(pieces);
		plain = new TextEncoder().encode(pieces.join(''));
	});
	afterEach(async () => {
		stores.close();
		await Dexie.delete('damage');
	});

	/** Takes a file as Settings does, with a learner who agrees to everything that is offered. */
	async function takeIn(bytes: Uint8Array<ArrayBuffer>): Promise<'refused' | 'restored'> {
		const desk = new BackupDesk({
			write: () => Promise.resolve(),
			async read(file) {
				const read = await readBackupFile(file);
				return read.ok ? read : { ok: false, problems: read.problems.map(describeBackupProblem) };
			},
			restore: ({ snapshot }, mode, run) => stores.restore(snapshot, mode, run),
			aside: async () => (await stores.care()).aside,
			describeFailure: (error) => `failed: ${String(error)}`
		});
		await desk.choose(asFile(bytes));
		if (desk.offered === undefined) {
			expect(desk.trouble).toMatch(/^[A-Z]/);
			return 'refused';
		}
		await desk.restore('replace');
		expect(desk.trouble).toBeUndefined();
		return 'restored';
	}

	/** Refused with nothing written, or restored whole. */
	async function expectAllOrNothing(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
		const before = await stores.snapshot();
		const outcome = await takeIn(bytes);
		expect(await stores.snapshot()).toEqual(outcome === 'refused' ? before : whole);
	}

	it('whole, it is restored whole', async () => {
		for (const bytes of [packed, plain]) expect(await takeIn(bytes)).toBe('restored');
		expect(await stores.snapshot()).toEqual(whole);
	});

	it('changed in any byte, is refused before a write or restored whole', async () => {
		const damage = fc.record({ isPacked: fc.boolean(), share, by: fc.integer({ min: 1, max: 255 }) });
		await fc.assert(
			fc.asyncProperty(damage, ({ isPacked, share: place, by }) =>
				expectAllOrNothing(changedAt(isPacked ? packed : plain, place, by))
			),
			RUNS
		);
	});

	it('cut anywhere, is refused before a write', async () => {
		await fc.assert(
			fc.asyncProperty(fc.boolean(), share, async (isPacked, place) => {
				const bytes = isPacked ? packed : plain;
				const cut = bytes.slice(0, Math.floor(place * (bytes.length - 1)));
				const before = await stores.snapshot();
				expect(await takeIn(cut)).toBe('refused');
				expect(await stores.snapshot()).toEqual(before);
			}),
			RUNS
		);
	});
});
