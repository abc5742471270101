import { describe, expect, it } from 'vitest';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import { Importing, type ImportTools } from '#ui/deck/importing.svelte.ts';
import { readDeckFile } from '#ui/deck/read-deck-file.ts';
import { basicCard, deckWith } from './deck-with.ts';

const file = (text: string, name = 'deck.yaml') => {
	const bytes = new TextEncoder().encode(text);
	return { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.buffer) };
};
const YAML =
	'id: deck\ntitle: Capitals\nlanguage: en\ncards:\n  - id: geo\n    q: What is the capital of Georgia?\n    a: Tbilisi\n';

async function importing(own: Partial<ImportTools> = {}) {
	const { decks } = await openMemoryStores();
	const tools: ImportTools = {
		read: readDeckFile,
		decks: () => Promise.resolve(decks),
		now: () => 1000,
		describeFailure: (error) => `failed: ${String(error)}`,
		...own
	};
	return { decks, taken: new Importing(tools) };
}

describe('Importing', () => {
	it('adds a deck that was not here', async () => {
		const { decks, taken } = await importing();
		await taken.choose(file(YAML));
		expect(taken.imported?.deck.title).toBe('Capitals');
		expect(taken.imported?.replaced).toBeUndefined();
		expect(await decks.list()).toHaveLength(1);
	});

	it('replaces a deck of the same id and tells what has changed', async () => {
		const { taken } = await importing();
		await taken.choose(file(YAML));
		await taken.choose(
			file(YAML.replace('a: Tbilisi', 'a: Tiflis') + '  - What is the capital of Armenia? => Yerevan\n')
		);
		const changes = taken.imported?.replaced?.changes;
		expect([changes?.added.length, changes?.changed.length, changes?.gone.length]).toEqual([1, 1, 0]);
	});

	it('puts the edition that was here back', async () => {
		const { decks, taken } = await importing();
		await decks.save(deckWith([basicCard('a')], 'Mine'), 1);
		await taken.choose(file(YAML));
		await taken.undo();
		expect((await decks.list()).map((deck) => deck.title)).toEqual(['Mine']);
		expect(taken.imported).toBeUndefined();
	});

	it('takes a deck that it added away again', async () => {
		const { decks, taken } = await importing();
		await taken.choose(file(YAML));
		await taken.undo();
		expect(await decks.list()).toEqual([]);
	});

	it('shows all faults with their lines, and changes nothing', async () => {
		const { decks, taken } = await importing();
		await decks.save(deckWith([basicCard('a')], 'Mine'), 1);
		await taken.choose(
			file('id: deck\ncards:\n  - q: What is the capital of Armenia?\n    anser: Yerevan\n  - q: Which?\n')
		);
		expect(taken.faults.length).toBeGreaterThan(1);
		expect(taken.faults.find((fault) => fault.sentence.includes('anser'))).toMatchObject({
			line: 4,
			column: 5,
			source: '    anser: Yerevan',
			warning: false
		});
		expect((await decks.list()).map((deck) => deck.title)).toEqual(['Mine']);
	});

	it('says in words that the device refused', async () => {
		const { taken } = await importing({ decks: () => Promise.reject(new Error('quota')) });
		await taken.choose(file(YAML));
		expect(taken.trouble).toBe('failed: Error: quota');
		expect(taken.busy).toBe(false);
	});

	it('forgets the last report when another file is chosen', async () => {
		const { taken } = await importing();
		await taken.choose(file('cards: 7'));
		expect(taken.faults).not.toEqual([]);
		await taken.choose(file(YAML));
		expect(taken.faults).toEqual([]);
	});
});
