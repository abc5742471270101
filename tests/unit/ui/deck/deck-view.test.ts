import { describe, expect, it } from 'vitest';
import { decideGrade } from '#core/schedule/decide.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import { asDeckId } from '#core/shared/ids.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import { DeckView } from '#ui/deck/deck-view.svelte.ts';
import { Shelf } from '#ui/deck/shelf.svelte.ts';
import { basicCard, deckWith } from './deck-with.ts';

const NOON = Date.UTC(2026, 4, 6, 12);
const now = () => ({ at: NOON, offsetMinutes: 0 });

/** Two cards, the first of which was answered half an hour ago and is due again. */
async function studied() {
	const stores = await openMemoryStores();
	await stores.decks.save(deckWith([basicCard('a'), basicCard('b')]), NOON - 1000);
	const card = { cardId: basicCard('a').id, deckId: asDeckId('deck'), group: 'deck/a' };
	const reading = { at: NOON - 30 * 60_000, offsetMinutes: 0 };
	const answer = { card, reading, rating: 'good', mode: 'flip', tookMs: 5000 } as const;
	await stores.reviews.record(card.cardId, decideGrade(createScheduler({ retention: 0.9 }), answer));
	const open = () => Promise.resolve(stores);
	const view = new DeckView(asDeckId('deck'), open, now);
	await view.load();
	return { stores, view, open };
}

describe('DeckView', () => {
	it('shows where each card stands', async () => {
		const { view } = await studied();
		expect(view.rows.map((row) => row.standing)).toEqual(['due', 'new']);
		expect(view.counts).toMatchObject({ due: 1, learning: 1, suspended: 0 });
	});

	it('narrows the cards to those that are looked for, in question or answer', async () => {
		const { view } = await studied();
		view.query = 'answer b';
		expect(view.shown.map((row) => row.card.id)).toEqual(['deck/b']);
	});

	it('keeps the progress of a card whose words are changed', async () => {
		const { view, stores } = await studied();
		const from = deckWith([basicCard('a'), basicCard('b')]);
		const to = deckWith([{ ...basicCard('a'), question: 'Asked better?' }, basicCard('b')]);
		await view.revise({ from, to }, 'Saved.');
		expect(view.rows.map((row) => row.standing)).toEqual(['due', 'new']);
		expect((await stores.decks.get(asDeckId('deck')))?.cards[0]).toMatchObject({ question: 'Asked better?' });
	});

	it('takes a card out and puts it back with its progress', async () => {
		const { view } = await studied();
		await view.takeOut(basicCard('a'));
		expect(view.rows.map(({ card }) => card.id)).toEqual(['deck/b']);
		expect(view.changed).toBe('The card is taken out.');
		await view.undo();
		expect(view.rows.map(({ card, standing }) => [card.id, standing])).toEqual([
			['deck/a', 'due'],
			['deck/b', 'new']
		]);
		expect(view.changed).toBeUndefined();
	});

	it('renames the deck, but not to nothing', async () => {
		const { view } = await studied();
		await view.rename(' Roads ');
		await view.rename('  ');
		expect(view.deck?.title).toBe('Roads');
	});

	it('suspends a card and brings it back, marks it and takes the mark away, all in the log', async () => {
		const { view, stores } = await studied();
		const b = basicCard('b');
		await view.act(b, 'suspend');
		expect(view.rows[1]).toMatchObject({ standing: 'suspended', memory: { suspended: true } });
		await view.act(b, 'restore');
		await view.act(b, 'flag');
		expect(view.rows[1]).toMatchObject({ standing: 'new', memory: { flagged: true } });
		await view.act(b, 'unflag');
		expect(view.rows[1]?.memory).toBeUndefined();
		expect((await stores.reviews.eventsOf(b.id)).map(({ type }) => type)).toEqual([
			'suspend',
			'restore',
			'flag',
			'unflag'
		]);
	});

	it('keeps what its learner chose for the deck, and forgets what they took back', async () => {
		const { view } = await studied();
		await view.choose({ retention: 0.85, newPerDay: 5 });
		await view.choose({ newPerDay: undefined });
		expect(view.choices).toEqual({ retention: 0.85 });
	});

	it('takes the deck away and puts it back with its progress', async () => {
		const { view, stores } = await studied();
		await view.remove();
		expect(view.phase).toBe('removed');
		expect(await stores.decks.list()).toEqual([]);
		await view.putBack();
		expect(view.phase).toBe('open');
		expect(view.rows.map((row) => row.standing)).toEqual(['due', 'new']);
	});

	it('remembers the deck as it was handed out, once', async () => {
		const { view, stores } = await studied();
		const handed = view.deck;
		await view.handedOut();
		const from = deckWith([basicCard('a'), basicCard('b')]);
		const to = deckWith([{ ...basicCard('a'), question: 'Asked better?' }, basicCard('b')]);
		await view.revise({ from, to }, 'Saved.');
		await view.handedOut();
		expect((await stores.decks.edition(asDeckId('deck')))?.deck).toEqual(handed);
	});

	it('says that no deck has this id', async () => {
		const stores = await openMemoryStores();
		const view = new DeckView(asDeckId('nothing'), () => Promise.resolve(stores), now);
		await view.load();
		expect(view.phase).toBe('absent');
	});
});

describe('Shelf', () => {
	it('tells of each deck what is due, what was studied and when', async () => {
		const { open } = await studied();
		const shelf = new Shelf(open, now);
		expect(shelf.decks).toBeUndefined();
		await shelf.load();
		expect(shelf.cardCount).toBe(2);
		expect(shelf.decks?.[0]?.memory).toMatchObject({ due: 1, studied: 1, lastDay: shelf.today });
	});

	it('finds decks by their titles and cards by their words', async () => {
		const { open } = await studied();
		const shelf = new Shelf(open, now);
		await shelf.load();
		shelf.query = 'question b';
		await shelf.reading;
		expect(shelf.shown).toEqual([]);
		expect(shelf.found.map(({ card }) => card.id)).toEqual(['deck/b']);
		shelf.query = 'A DECK';
		expect(shelf.shown).toHaveLength(1);
		expect(shelf.found).toEqual([]);
	});
});
