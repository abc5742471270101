import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { describeBackupProblem } from '#storage/backup/backup.ts';
import { isPacked, pack, unpack } from '#storage/backup/pack.ts';
import { readBackupBytes, readBackupFile } from '#storage/backup/read-backup.ts';
import { backupPieces } from '#storage/backup/write-backup.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import { at, DAY, deck, grade, ref } from '../../../contracts/examples.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const ROOMY = 1_000_000;

async function lived() {
	const stores = await openMemoryStores({ drawDevice: () => 'phone' });
	await stores.decks.save(deck(['a', 'b', 'Ἀθῆναι 🏛']), 1);
	await grade(stores, ref('a'), 'good', at(DAY));
	return stores.snapshot();
}

const asFile = (bytes: Uint8Array<ArrayBuffer>) => ({
	name: 'backup.json.gz',
	size: bytes.length,
	arrayBuffer: () => Promise.resolve(bytes.buffer)
});

describe('a packed backup', () => {
	afterEach(() => vi.unstubAllGlobals());

	it('comes back as it was written, and is told from a plain one by its first bytes', async () => {
		const snapshot = await lived();
		const bytes = await pack(await backupPieces(snapshot, NOW));
		expect(isPacked(bytes)).toBe(true);
		expect(await readBackupFile(asFile(bytes))).toEqual({ ok: true, value: { writtenAt: NOW, snapshot } });
	});

	it('goes plain where the browser cannot pack', async () => {
		vi.stubGlobal('CompressionStream', undefined);
		const snapshot = await lived();
		const bytes = await pack(await backupPieces(snapshot, NOW));
		expect(isPacked(bytes)).toBe(false);
		expect(await readBackupBytes(bytes)).toMatchObject({ ok: true });
	});

	it('says what to do about it where the browser cannot unpack', async () => {
		const bytes = await pack(await backupPieces(await lived(), NOW));
		vi.stubGlobal('DecompressionStream', undefined);
		const read = await readBackupBytes(bytes);
		expect(read).toEqual({ ok: false, problems: [{ code: 'packed' }] });
		expect(describeBackupProblem({ code: 'packed' })).toContain('Unpack the file first');
	});

	it(
		'is refused wherever it is cut, and whichever byte is changed, or comes back whole',
		{ timeout: 60_000 },
		async () => {
			const snapshot = await lived();
			const bytes = await pack(await backupPieces(snapshot, NOW));
			for (let length = 0; length < bytes.length; length += 7) {
				expect((await readBackupBytes(bytes.slice(0, length))).ok, `cut at ${length}`).toBe(false);
			}
			const place = fc.nat({ max: bytes.length - 1 });
			await fc.assert(
				fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (where, by) => {
					const changed = bytes.slice();
					changed[where] = (changed[where] ?? 0) ^ by;
					const read = await readBackupBytes(changed);
					if (read.ok) expect(read.value.snapshot).toEqual(snapshot);
				}),
				{ numRuns: 200 }
			);
		}
	);

	it('is stopped by what has come out of it, not by what it says of itself', async () => {
		const bomb = await pack(Array.from({ length: 16 }, () => '0'.repeat(ROOMY)));
		expect(bomb.length).toBeLessThan(ROOMY / 10);
		expect(await unpack(bomb, ROOMY)).toEqual({ ok: false, problems: ['too-large'] });
		const problem = { code: 'unpacks-too-large', limit: ROOMY };
		expect(await readBackupBytes(bomb, ROOMY)).toEqual({ ok: false, problems: [problem] });
	});
});

describe('writing a long backup', () => {
	it('lets the screen draw between slices', async () => {
		const names = Array.from({ length: 3 }, (_, i) => `card ${i}`);
		const stores = await openMemoryStores();
		await stores.decks.save(deck(names), 1);
		const snapshot = await stores.snapshot();
		const [event] = (await lived()).reviews;
		const reviews = Array.from({ length: 1_200 }, () => event as NonNullable<typeof event>);
		const pause = vi.fn(() => Promise.resolve());
		await backupPieces({ ...snapshot, reviews }, NOW, pause);
		expect(pause.mock.calls.length).toBeGreaterThanOrEqual(3);
	});
});
