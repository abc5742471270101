import { describe, expect, it } from 'vitest';
import { applyEdits } from '#core/decks/faults/text-edit.ts';
import { mendDeck } from '#core/decks/mend-deck.ts';
import { readDeck } from '#core/decks/read-deck.ts';
import { firstEdition } from '#core/decks/update/edition.ts';
import { asDeckId } from '#core/shared/ids.ts';
import { seededRandom } from '#core/shared/random.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import { DeckEditing, type EditingTools } from '#ui/editor/deck-editing.svelte.ts';
import { storageEditorDrafts } from '#ui/editor/editor-draft.ts';
import { basicCard, deckWith } from '../deck/deck-with.ts';

const DECK = asDeckId('deck');

function fakeStorage() {
	const kept = new Map<string, string>();
	return {
		getItem: (key: string) => kept.get(key) ?? null,
		setItem: (key: string, value: string) => void kept.set(key, value),
		removeItem: (key: string) => void kept.delete(key)
	};
}

async function desk() {
	const { decks } = await openMemoryStores();
	const deck = deckWith([basicCard('one'), basicCard('two')]);
	await decks.take({ deck, edition: firstEdition(deck, 1) }, 1);
	const tools: EditingTools = {
		reader: {
			read: (text, fileName) => Promise.resolve(readDeck(text, { fileName })),
			mend: (text, fileName) => Promise.resolve(mendDeck(text, { fileName }))
		},
		drafts: storageEditorDrafts(fakeStorage()),
		decks: () => Promise.resolve(decks),
		writing: () => import('#ui/editor/deck-writing.ts'),
		now: () => 1000,
		random: () => seededRandom('ids'),
		pause: () => Promise.resolve(),
		describeFailure: (error) => `failed: ${String(error)}`
	};
	const open = async () => {
		const editing = new DeckEditing(DECK, tools);
		await editing.load();
		return editing;
	};
	return { decks, tools, open, editing: await open() };
}

describe('A deck that is written as YAML', () => {
	it('is shown as the app writes it, with its cards and their lines', async () => {
		const { editing } = await desk();
		expect(editing.phase).toBe('open');
		expect(editing.text).toContain('q: Question one?');
		expect(editing.cards.map(({ card }) => card.id)).toEqual(['deck/one', 'deck/two']);
		expect(editing.isUnsaved).toBe(false);
	});

	it('keeps ids, what the author published, and words of what was done', async () => {
		const { editing, decks } = await desk();
		const edition = await decks.edition(DECK);
		await editing.change(editing.text.replace('Question one?', 'Which is the first?'));
		expect(await editing.save()).toBe(true);
		expect((await decks.get(DECK))?.cards[0]).toMatchObject({ id: 'deck/one', question: 'Which is the first?' });
		expect(editing.done).toBe('Saved: one card changed. Progress is kept.');
		expect(await decks.edition(DECK)).toEqual(edition);
	});

	it('is not saved while it has faults, which are told with place, cure and fix', async () => {
		const { editing, decks } = await desk();
		await editing.change(editing.text.replace('    a: Answer one', '    anwser: Answer one'));
		expect(editing.errors).toMatchObject([{ code: 'E201', column: 5 }]);
		expect(editing.errors[0]?.fix).toHaveLength(1);
		expect(editing.cards).toHaveLength(1);
		expect(await editing.save()).toBe(false);
		expect((await decks.get(DECK))?.cards).toHaveLength(2);
	});

	it('is taken back whole', async () => {
		const { editing, decks } = await desk();
		const before = await decks.get(DECK);
		await editing.change(editing.text.replace(/ {2}- id: two[^]*/u, ''));
		await editing.save();
		expect((await decks.get(DECK))?.cards).toHaveLength(1);
		await editing.undo();
		expect(await decks.get(DECK)).toEqual(before);
		expect(editing.text).toContain('Question two?');
		expect(editing.isUnsaved).toBe(false);
	});

	it('keeps an unsaved draft over leaving, and gives it up when asked', async () => {
		const { editing, open } = await desk();
		await editing.change(`${editing.text}# half a thought\n`);
		const again = await open();
		expect(again.text).toContain('# half a thought');
		expect([again.isResumed, again.isUnsaved]).toEqual([true, true]);
		await again.discard();
		expect(again.text).not.toContain('half a thought');
		expect((await open()).isResumed).toBe(false);
	});

	it('saves a draft without undoing what was changed elsewhere meanwhile', async () => {
		const { editing, open, decks } = await desk();
		await editing.change(editing.text.replace('Answer one', 'The first'));
		await decks.saveCard(DECK, { ...basicCard('two'), answer: 'Changed while studying' }, 5);
		const again = await open();
		expect(again.isResumed).toBe(true);
		await again.save();
		expect((await decks.get(DECK))?.cards).toMatchObject([
			{ answer: 'The first' },
			{ answer: 'Changed while studying' }
		]);
	});

	it('keeps comments as long as the cards are the same', async () => {
		const { editing, open, decks } = await desk();
		await editing.change(`# for class 7B\n${editing.text}`);
		await editing.save();
		expect((await open()).text).toMatch(/^# for class 7B/u);
		expect((await open()).isUnsaved).toBe(false);
		await decks.saveCard(DECK, { ...basicCard('two'), answer: 'Other' }, 5);
		expect((await open()).text).toContain('Other');
	});

	it('refuses to become another deck', async () => {
		const { editing, decks } = await desk();
		await editing.change(editing.text.replace('id: deck', 'id: other'));
		expect(await editing.save()).toBe(false);
		expect(editing.trouble).toContain('id: deck');
		expect(await decks.list()).toHaveLength(1);
	});

	it('gets an id for each card that has none, and nothing else', async () => {
		const { editing } = await desk();
		await editing.change(`${editing.text}  - q: Question three?\n    a: Answer three\n`);
		expect(editing.remarks.map(({ code }) => code)).toContain('A308');
		const text = applyEdits(editing.text, await editing.idEdits());
		expect(text.replace(/- id: \w{6}\n {4}(?=q: Question three)/u, '- ')).toBe(editing.text);
		await editing.change(text);
		expect(editing.remarks).toEqual([]);
	});

	it('is said not to be there when it is not', async () => {
		const { tools } = await desk();
		const editing = new DeckEditing(asDeckId('none'), tools);
		await editing.load();
		expect(editing.phase).toBe('absent');
	});

	it('says when a draft cannot be kept', async () => {
		const { tools } = await desk();
		const drafts = storageEditorDrafts({
			...fakeStorage(),
			setItem: () => {
				throw new Error('full');
			}
		});
		const editing = new DeckEditing(DECK, { ...tools, drafts });
		await editing.load();
		await editing.change(`${editing.text}# more\n`);
		expect(editing.isKept).toBe(false);
	});
});
