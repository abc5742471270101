import { describe, expect, it, vi } from 'vitest';
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
		updating: () => import('#core/decks/update/update-deck.ts'),
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
		expect(taken.imported?.report).toBeUndefined();
		expect(taken.offer).toBeUndefined();
		expect(await decks.list()).toHaveLength(1);
	});

	const NEWER = YAML.replace('a: Tbilisi', 'a: Tiflis') + '  - What is the capital of Armenia? => Yerevan\n';

	it('offers an update of a deck that is here, and changes nothing before it is agreed to', async () => {
		const { decks, taken } = await importing();
		await taken.choose(file(YAML));
		await taken.choose(file(NEWER));
		expect([taken.offer?.report.added.length, taken.offer?.report.changed.length]).toEqual([1, 1]);
		expect((await decks.get(deckWith([]).id))?.cards).toHaveLength(1);
		await taken.apply();
		expect(taken.offer).toBeUndefined();
		expect(taken.imported?.report?.added).toHaveLength(1);
		expect((await decks.get(deckWith([]).id))?.cards).toMatchObject([{ answer: 'Tiflis' }, { answer: 'Yerevan' }]);
	});

	it('leaves a deck alone when the offer is not taken', async () => {
		const { decks, taken } = await importing();
		await taken.choose(file(YAML));
		await taken.choose(file(NEWER));
		taken.dismiss();
		expect(taken.offer).toBeUndefined();
		expect((await decks.get(deckWith([]).id))?.cards).toHaveLength(1);
	});

	it('asks whose words go where both changed the same, and keeps the learner’s unless told otherwise', async () => {
		const { decks, taken } = await importing();
		await taken.choose(file(YAML));
		const edit = async () => {
			const [mine] = (await decks.get(deckWith([]).id))?.cards ?? [];
			if (mine?.type === 'basic') await decks.saveCard(deckWith([]).id, { ...mine, answer: 'My Tbilisi' }, 2);
		};
		await edit();
		await taken.choose(file(NEWER));
		const [conflict] = taken.offer?.report.conflicts ?? [];
		expect(conflict).toMatchObject({ card: { answer: 'My Tbilisi' }, theirs: { answer: 'Tiflis' } });
		if (conflict) taken.offer?.decide(conflict.card.id, true);
		expect(taken.offer?.update.kept.deck.cards[0]).toMatchObject({ answer: 'Tiflis' });
		if (conflict) taken.offer?.decide(conflict.card.id, false);
		await taken.apply();
		expect((await decks.get(deckWith([]).id))?.cards[0]).toMatchObject({ answer: 'My Tbilisi' });
	});

	it('takes an update back, and keeps what was edited since', async () => {
		const { decks, taken } = await importing();
		await taken.choose(file(YAML));
		await taken.choose(file(NEWER));
		await taken.apply();
		const [first] = (await decks.get(deckWith([]).id))?.cards ?? [];
		if (first) await decks.saveCard(deckWith([]).id, { ...first, hints: ['mine'] }, 3);
		await taken.undo();
		expect((await decks.get(deckWith([]).id))?.cards).toMatchObject([{ answer: 'Tbilisi', hints: ['mine'] }]);
		expect(taken.imported).toBeUndefined();
	});

	it('says when a file brings nothing new', async () => {
		const { taken } = await importing();
		await taken.choose(file(YAML));
		await taken.choose(file(YAML));
		expect(taken.offer).toBeUndefined();
		expect(taken.imported?.report?.unchanged).toBe(1);
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

	it('does not open a file that is too large for a deck', async () => {
		const { decks, taken } = await importing();
		const opened = vi.fn();
		await taken.choose({ name: 'film.yaml', size: 2_000_000_000, arrayBuffer: opened });
		expect(opened).not.toHaveBeenCalled();
		expect(taken.faults.map(({ sentence }) => sentence)).toEqual([expect.stringContaining('at most 2000000')]);
		expect(await decks.list()).toEqual([]);
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
