import { describe, expect, it, vi } from 'vitest';
import { describeBackupProblem } from '#storage/backup/backup.ts';
import { readBackupFile } from '#storage/backup/read-backup.ts';
import { writeBackup } from '#storage/backup/write-backup.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import { BackupDesk, type BackupTools } from '#ui/settings/backup-desk.svelte.ts';
import { basicCard, deckWith } from '../deck/deck-with.ts';

const NOW = Date.UTC(2026, 4, 6, 12);
const file = (text: string) => {
	const bytes = new TextEncoder().encode(text);
	return { name: 'backup.json', size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
};

/** A desk over empty stores, and the text of a backup with one deck of two cards. */
async function desk(change: Partial<BackupTools> = {}) {
	const full = await openMemoryStores();
	await full.decks.save(deckWith([basicCard('a'), basicCard('b')]), NOW);
	const text = await writeBackup(full, NOW);
	const stores = await openMemoryStores();
	const own = new BackupDesk({
		write: () => Promise.resolve(),
		async read(given) {
			const read = await readBackupFile(given);
			return read.ok ? read : { ok: false, problems: read.problems.map(describeBackupProblem) };
		},
		restore: ({ snapshot }, mode, run) => stores.restore(snapshot, mode, run),
		aside: async () => (await stores.care()).aside,
		describeFailure: (error) => `failed: ${String(error)}`,
		...change
	});
	return { text, stores, own };
}

describe('BackupDesk', () => {
	it('shows what a file holds before anything changes', async () => {
		const { text, stores, own } = await desk();
		await own.choose(file(text));
		expect(own.offered).toEqual({ writtenAt: NOW, decks: 1, cards: 2, reviews: 0, documents: 0 });
		expect(await stores.decks.list()).toEqual([]);
	});

	it('restores what was chosen, and tells what it was', async () => {
		const { text, stores, own } = await desk();
		await own.choose(file(text));
		await own.restore('merge');
		expect((await stores.decks.list()).map((deck) => deck.cardCount)).toEqual([2]);
		expect(own.restored).toMatchObject({ mode: 'merge', contents: { decks: 1 } });
		expect(own.offered).toBeUndefined();
	});

	it('puts a file away without a change', async () => {
		const { text, stores, own } = await desk();
		await own.choose(file(text));
		own.dismiss();
		await own.restore('replace');
		expect(own.offered).toBeUndefined();
		expect(await stores.decks.list()).toEqual([]);
	});

	it.each([
		['one that stops in the middle', (text: string) => text.slice(0, -40)],
		['one that was changed', (text: string) => text.replace('Question a?', 'Question z?')],
		['another file', () => '{"a": 1}'],
		['no text', () => '']
	])('says what is wrong with %s', async (_, spoil) => {
		const { text, own } = await desk();
		await own.choose(file(spoil(text)));
		expect(own.offered).toBeUndefined();
		expect(own.trouble).toMatch(/^This .+\.$/u);
	});

	it('does not open a file that is too large for a backup', async () => {
		const { own } = await desk();
		const opened = vi.fn();
		await own.choose({ name: 'film.json', size: 3_000_000_000, arrayBuffer: opened });
		expect(opened).not.toHaveBeenCalled();
		expect(own.trouble).toContain('3000 MB');
	});

	it('still says what went wrong when its sheet closes afterwards', async () => {
		const { text, own } = await desk({ restore: () => Promise.reject(new Error('quota')) });
		await own.choose(file(text));
		await own.restore('replace');
		own.dismiss();
		expect(own.trouble).toBe('failed: Error: quota');
		expect([own.busy, own.progress]).toEqual([false, undefined]);
	});

	it('keeps aside what a replacement took the place of, puts it back, and forgets it when asked to', async () => {
		const { text, stores, own } = await desk();
		await stores.decks.save(deckWith([basicCard('z')], 'Mine'), NOW);
		const titles = async () => (await stores.decks.list()).map(({ title }) => title);
		await own.load();
		expect(own.hasAside).toBe(false);
		await own.choose(file(text));
		await own.restore('replace');
		expect(await titles()).not.toContain('Mine');
		expect(own.hasAside).toBe(true);
		await own.putBack();
		expect(await titles()).toEqual(['Mine']);
		expect(own.restored).toEqual({ mode: 'put-back' });
		await own.forgetAside();
		expect(own.hasAside).toBe(false);
	});

	it('tells how far a restoring is, and ends it when the reader stops it', async () => {
		const seen: unknown[] = [];
		const { text, own } = await desk({
			restore: (_backup, _mode, { onProgress, signal }) => {
				onProgress?.(1, 4);
				seen.push(own.progress);
				own.stop();
				return signal?.aborted ? Promise.reject(new Error('AbortError')) : Promise.resolve();
			}
		});
		await own.choose(file(text));
		await own.restore('merge');
		expect(seen).toEqual([{ done: 1, total: 4 }]);
		expect([own.wasStopped, own.trouble, own.restored, own.progress]).toEqual([true, undefined, undefined, undefined]);
	});

	it('hands a backup to the device where that has a sheet for files', async () => {
		const { own } = await desk();
		expect(own.canShare).toBe(false);
		const { own: other } = await desk({ share: () => Promise.resolve(true) });
		expect(other.canShare).toBe(true);
		await other.share();
		expect(other.wasShared).toBe(true);
		await other.write();
		expect([other.wasShared, other.written]).toEqual([false, true]);
	});

	it('says nothing when the reader puts the sheet away', async () => {
		const { own } = await desk({ share: () => Promise.resolve(false) });
		await own.share();
		expect([own.wasShared, own.trouble]).toEqual([false, undefined]);
	});

	it('offers a copy like a file, and one that was spared without reading it again', async () => {
		const { text, own } = await desk();
		await own.choose(file(text), true);
		expect([own.isCopy, own.offered?.cards]).toEqual([true, 2]);
		const spare = await (await openMemoryStores()).snapshot();
		own.offer({ writtenAt: NOW, snapshot: spare });
		expect([own.isCopy, own.offered?.cards]).toEqual([true, 0]);
		await own.choose(file(text));
		expect(own.isCopy).toBe(false);
	});
});
