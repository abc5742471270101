import { describe, expect, it } from 'vitest';
import { readBackupFile } from '#storage/backup/read-backup.ts';
import { pack } from '#storage/backup/pack.ts';
import { backupPieces } from '#storage/backup/write-backup.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import { backupAsText, backupFile, shareable, shareFile, type ShareSheet } from '#ui/settings/backup-file.ts';

const NOW = Date.UTC(2026, 10, 26, 12);

/** A sheet that takes files whose names end so. */
const sheet = (takes: RegExp, share = () => Promise.resolve()): ShareSheet => ({
	share,
	canShare: (data) => (data?.files ?? []).every(({ name }) => takes.test(name))
});

describe('a backup file', () => {
	it('is named by its day, and read again whichever way it is written', async () => {
		const pieces = await backupPieces(await (await openMemoryStores()).snapshot(), NOW);
		const [packed, plain] = [backupFile(await pack(pieces), NOW), backupAsText(pieces, NOW)];
		expect([packed.name, plain.name]).toEqual(['recto-backup-2026-11-26.json.gz', 'recto-backup-2026-11-26.txt']);
		for (const file of [packed, plain]) expect(await readBackupFile(file)).toMatchObject({ ok: true });
	});
});

describe('sharing', () => {
	const files = [backupFile(new Uint8Array(), NOW), backupAsText([''], NOW)];

	it.each([
		['takes every kind of file', sheet(/./u), 0],
		['takes only kinds that it knows', sheet(/\.txt$/u), 1],
		['takes no files', sheet(/^$/u), undefined],
		['is not there', {}, undefined]
	])('with a sheet that %s', (_, given, place) => {
		expect(shareable(given, files)).toBe(place === undefined ? undefined : files[place]);
	});

	it.each([
		['shared', () => Promise.resolve()],
		['put-away', () => Promise.reject(new DOMException('', 'AbortError'))],
		['refused', () => Promise.reject(new DOMException('', 'NotAllowedError'))]
	])('ends as %s', async (ended, share) => {
		expect(await shareFile(sheet(/./u, share), files[0] as File)).toBe(ended);
	});

	it('hides no fault of ours', async () => {
		const share = () => Promise.reject(new TypeError('our fault'));
		await expect(shareFile(sheet(/./u, share), files[0] as File)).rejects.toThrow('our fault');
	});
});
