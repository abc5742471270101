import { describe, expect, it } from 'vitest';
import { describeBackupProblem } from '#storage/backup/backup.ts';
import { readBackup } from '#storage/backup/read-backup.ts';
import { writeBackup } from '#storage/backup/write-backup.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import { BackupDesk } from '#ui/settings/backup-desk.svelte.ts';
import { basicCard, deckWith } from '../deck/deck-with.ts';

const NOW = Date.UTC(2026, 4, 6, 12);
const file = (text: string) => ({
	name: 'backup.json',
	arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer)
});

/** A desk over empty stores, and the text of a backup with one deck of two cards. */
async function desk() {
	const full = await openMemoryStores();
	await full.decks.save(deckWith([basicCard('a'), basicCard('b')]), NOW);
	const text = await writeBackup(full, NOW);
	const stores = await openMemoryStores();
	const own = new BackupDesk({
		write: () => Promise.resolve(),
		async read(given) {
			const read = readBackup(new TextDecoder().decode(await given.arrayBuffer()));
			return read.ok ? read : { ok: false, problems: read.problems.map(describeBackupProblem) };
		},
		restore: ({ snapshot }, mode) => stores.restore(snapshot, mode),
		describeFailure: (error) => `failed: ${String(error)}`
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

	it('still says what went wrong when its sheet closes afterwards', async () => {
		const { text, own } = await desk();
		const broken = new BackupDesk({
			write: () => Promise.resolve(),
			read: () => Promise.resolve(readBackup(text)).then((read) => (read.ok ? read : { ok: false, problems: [] })),
			restore: () => Promise.reject(new Error('quota')),
			describeFailure: (error) => `failed: ${String(error)}`
		});
		await broken.choose(file(text));
		await broken.restore('replace');
		broken.dismiss();
		expect(broken.trouble).toBe('failed: Error: quota');
		expect(own.busy).toBe(false);
	});
});
