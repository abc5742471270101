import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { REST_MS } from '#core/decks/update/edition.ts';
import { undoUpdate, updateDeck } from '#core/decks/update/update-deck.ts';
import { asDeckId, asDocumentId } from '#core/shared/ids.ts';
import { DEFAULT_SETTINGS } from '#storage/default-settings.ts';
import type { Stores } from '#storage/stores.ts';
import { BACKENDS } from './backends.ts';
import { at, card, DAY, DECK, deck, documentOf, grade, id, ref } from './examples.ts';

describe.each(BACKENDS)('decks kept in $name', { timeout: 60_000 }, ({ open, discard }) => {
	let stores: Stores;
	beforeEach(async () => {
		stores = await open();
	});
	afterEach(() => discard(stores));

	it('gives a deck back as it was saved, cards in the author’s order', async () => {
		const saved = deck(['c', 'a', 'b']);
		await stores.decks.save(saved, 1);
		expect(await stores.decks.get(DECK)).toEqual(saved);
	});

	it('knows nothing of a deck that was never saved', async () => {
		expect(await stores.decks.get(DECK)).toBeUndefined();
		expect(await stores.decks.list()).toEqual([]);
	});

	it('lists decks newest first, with the time of their first and last saving', async () => {
		await stores.decks.save(deck(['a'], asDeckId('one')), 1);
		await stores.decks.save(deck(['a', 'b'], asDeckId('two')), 2);
		await stores.decks.save(deck(['a', 'b', 'c'], asDeckId('one')), 3);
		expect(await stores.decks.list()).toEqual([
			{ id: 'two', title: 'About two', cardCount: 2, addedAt: 2, changedAt: 2, choices: {} },
			{ id: 'one', title: 'About one', cardCount: 3, addedAt: 1, changedAt: 3, choices: {} }
		]);
	});

	it('gives cards in the order asked for and passes over those that are not there', async () => {
		await stores.decks.save(deck(['a', 'b', 'c']), 1);
		const cards = await stores.decks.cards([id('c'), id('gone'), id('a')]);
		expect(cards).toEqual([card('c'), card('a')]);
	});

	it('keeps the progress of cards that keep their id, whatever else changes', async () => {
		await stores.decks.save(deck(['a', 'b']), 1);
		const { memory } = await grade(stores, ref('a'), 'good', at(DAY));
		const changed = deck(['new', 'b', 'a']);
		await stores.decks.save({ ...changed, cards: changed.cards.map((one) => ({ ...one, kind: 'mended' })) }, 2);
		expect(await stores.reviews.memoryOf(id('a'))).toEqual(memory);
		expect((await stores.reviews.fresh(DECK, DAY, 9)).map(({ cardId }) => cardId)).toEqual([id('new'), id('b')]);
	});

	it('gives siblings their new group, graded or not', async () => {
		await stores.decks.save(deck(['a', 'b']), 1);
		await grade(stores, ref('a'), 'good', at(DAY));
		const cards = [card('a', DECK, 'together'), card('b', DECK, 'together')];
		await stores.decks.save({ ...deck([]), cards }, 2);
		expect((await stores.reviews.memoryOf(id('a')))?.group).toBe('together');
		expect(await stores.reviews.fresh(DECK, DAY, 9)).toEqual([{ cardId: id('b'), group: 'together' }]);
	});

	it('forgets a card that left its deck and remembers it when it is put back', async () => {
		await stores.decks.save(deck(['a', 'b']), 1);
		const { memory } = await grade(stores, ref('a'), 'easy', at(DAY));
		await stores.decks.save(deck(['b']), 2);
		expect(await stores.reviews.memoryOf(id('a'))).toBeUndefined();
		expect(await stores.reviews.forecast(DAY + 999)).toEqual([]);
		await stores.decks.save(deck(['b', 'a']), 3);
		expect(await stores.reviews.memoryOf(id('a'))).toEqual(memory);
	});

	it('removes a deck with its cards but keeps the log, so that putting it back restores progress', async () => {
		await stores.decks.save(deck(['a', 'b']), 1);
		const { event, memory } = await grade(stores, ref('a'), 'easy', at(DAY));
		await stores.decks.remove(DECK);
		expect(await stores.decks.list()).toEqual([]);
		expect(await stores.decks.cards([id('a')])).toEqual([]);
		expect(await stores.reviews.memories(DECK)).toEqual([]);
		expect(await stores.reviews.fresh(DECK, DAY, 9)).toEqual([]);
		expect(await stores.reviews.forecast(DAY + 999)).toEqual([]);
		expect(await stores.reviews.all()).toEqual([event]);
		await stores.decks.save(deck(['a', 'b']), 2);
		expect(await stores.reviews.memories(DECK)).toEqual([memory]);
		expect(await stores.reviews.fresh(DECK, DAY, 9)).toEqual([{ cardId: id('b'), group: 'b' }]);
	});

	it('leaves the cards of other decks alone', async () => {
		const other = asDeckId('corridors-2');
		await stores.decks.save(deck(['a']), 1);
		await stores.decks.save(deck(['a'], other), 1);
		await grade(stores, ref('a', other), 'good', at(DAY));
		await stores.decks.remove(DECK);
		expect((await stores.decks.get(other))?.cards).toHaveLength(1);
		expect(await stores.reviews.memories(other)).toHaveLength(1);
	});

	it('takes a deck in together with what its author published', async () => {
		expect(await stores.decks.edition(DECK)).toBeUndefined();
		const { kept } = updateDeck({}, deck(['a', 'b']), { now: 5 });
		await stores.decks.take(kept, 5);
		expect(await stores.decks.get(DECK)).toEqual(deck(['a', 'b']));
		expect(await stores.decks.edition(DECK)).toEqual(kept.edition);
		expect((await stores.decks.list())[0]).toMatchObject({ addedAt: 5, changedAt: 5 });
	});

	it('leaves the edition alone when only the deck is saved, and forgets it when a deck is taken in without one', async () => {
		const { kept } = updateDeck({}, deck(['a']), { now: 5 });
		await stores.decks.take(kept, 5);
		await stores.decks.save(deck(['a', 'own']), 6);
		expect(await stores.decks.edition(DECK)).toEqual(kept.edition);
		await stores.decks.take({ deck: deck(['a']) }, 7);
		expect(await stores.decks.edition(DECK)).toBeUndefined();
	});

	it('updates a studied deck and takes it back, with progress and edits kept', async () => {
		await stores.decks.take(updateDeck({}, deck(['a', 'b']), { now: 1 }).kept, 1);
		const { memory } = await grade(stores, ref('a'), 'good', at(DAY));
		await stores.decks.saveCard(DECK, { ...card('b'), hints: ['mine'] }, 2);
		const theirs = { ...deck(['b', 'c']), cards: [{ ...card('b'), answer: 'B' }, card('c')] };
		const kept = async () => ({
			deck: (await stores.decks.get(DECK)) ?? deck([]),
			edition: await stores.decks.edition(DECK)
		});
		const { deck: mine, edition } = await kept();
		await stores.decks.take(updateDeck({ deck: mine, ...(edition && { edition }) }, theirs, { now: 3 }).kept, 3);
		expect((await stores.decks.get(DECK))?.cards).toEqual([{ ...card('b'), answer: 'B', hints: ['mine'] }, card('c')]);
		const after = await kept();
		const back = after.edition && undoUpdate({ deck: after.deck, edition: after.edition }, 4);
		if (back) await stores.decks.take(back, 4);
		expect((await stores.decks.get(DECK))?.cards).toEqual([card('a'), { ...card('b'), hints: ['mine'] }]);
		expect(await stores.reviews.memoryOf(id('a'))).toEqual(memory);
	});

	it('remembers what the author of a removed deck published, for ninety days', async () => {
		const { kept } = updateDeck({}, deck(['a']), { now: 5 });
		const other = updateDeck({}, deck(['a'], asDeckId('other')), { now: 5 }).kept;
		await stores.decks.take(kept, 5);
		await stores.decks.remove(DECK);
		await stores.decks.take(other, 4 + REST_MS);
		expect(await stores.decks.edition(DECK)).toEqual(kept.edition);
		await stores.decks.take(other, 5 + REST_MS);
		expect(await stores.decks.edition(DECK)).toBeUndefined();
		expect(await stores.decks.edition(other.deck.id)).toEqual(other.edition);
	});

	it('mends one card in its place, with its progress', async () => {
		await stores.decks.save(deck(['a', 'b', 'c']), 1);
		const { memory } = await grade(stores, ref('b'), 'good', at(DAY));
		const mended = { ...card('b'), question: 'What, then, is b?' };
		expect(await stores.decks.saveCard(DECK, mended, 5)).toBe(true);
		expect((await stores.decks.get(DECK))?.cards).toEqual([card('a'), mended, card('c')]);
		expect(await stores.reviews.memoryOf(id('b'))).toEqual(memory);
		expect((await stores.decks.list())[0]?.changedAt).toBe(5);
	});

	it('mends no card that is not in the deck', async () => {
		await stores.decks.save(deck(['a']), 1);
		expect(await stores.decks.saveCard(DECK, card('b'), 5)).toBe(false);
		expect(await stores.decks.saveCard(asDeckId('other'), card('a'), 5)).toBe(false);
		expect((await stores.decks.list())[0]?.changedAt).toBe(1);
	});

	it('renames a deck and leaves what else was changed meanwhile', async () => {
		await stores.decks.save(deck(['a']), 1);
		const mended = { ...card('a'), question: 'What, then, is a?' };
		await Promise.all([stores.decks.rename(DECK, 'Roads', 6), stores.decks.saveCard(DECK, mended, 5)]);
		expect(await stores.decks.get(DECK)).toEqual({ ...deck([]), title: 'Roads', cards: [mended] });
		expect(await stores.decks.rename(asDeckId('other'), 'Roads', 7)).toBe(false);
		expect((await stores.decks.list()).map(({ title }) => title)).toEqual(['Roads']);
	});

	it('keeps nothing of what the caller does to a deck after saving it', async () => {
		const saved = deck(['a']);
		await stores.decks.save(saved, 1);
		(saved.cards as unknown[]).length = 0;
		expect((await stores.decks.get(DECK))?.cards).toHaveLength(1);
	});

	it('begins with what the author of a deck suggests, and then minds only the learner', async () => {
		const suggested = { ...deck(['a']), settings: { newPerDay: 5, order: 'random' as const } };
		await stores.decks.save(suggested, 1);
		const choices = async () => (await stores.decks.list())[0]?.choices;
		expect(await choices()).toEqual({ newPerDay: 5, order: 'random' });
		await stores.decks.choose(DECK, { retention: 0.85, newPerDay: undefined });
		expect(await choices()).toEqual({ retention: 0.85, order: 'random' });
		await stores.decks.save({ ...suggested, settings: { newPerDay: 99 } }, 2);
		await stores.decks.remove(DECK);
		await stores.decks.save(suggested, 3);
		expect(await choices()).toEqual({ retention: 0.85, order: 'random' });
	});

	it('carries choices from one device to another, and keeps those that are there', async () => {
		await stores.decks.save(deck(['a']), 1);
		await stores.decks.choose(DECK, { reviewsPerDay: 30 });
		const snapshot = await stores.snapshot();
		const other = await open();
		await other.restore(snapshot, 'merge');
		expect((await other.decks.list())[0]?.choices).toEqual({ reviewsPerDay: 30 });
		await stores.decks.choose(DECK, { reviewsPerDay: 40 });
		await stores.restore(snapshot, 'merge');
		expect((await stores.decks.list())[0]?.choices).toEqual({ reviewsPerDay: 40 });
		await stores.restore(snapshot, 'replace');
		expect((await stores.decks.list())[0]?.choices).toEqual({ reviewsPerDay: 30 });
		await discard(other);
	});

	describe('and the documents that decks were made from,', () => {
		const road = { id: asDocumentId('road'), document: documentOf('A road'), addedAt: 1 };
		const river = { id: asDocumentId('river'), document: documentOf('A river'), addedAt: 1 };
		const from = ({ id: documentId }: typeof road, name: string, deckId = DECK) => ({
			...card(name, deckId),
			source: { documentId }
		});
		const made = (cards: readonly Card[], deckId = DECK) => ({ ...deck([], deckId), cards });

		it('keeps both together', async () => {
			await stores.saveMade([road, river], made([from(road, 'a'), from(river, 'b')]), 1);
			expect(await stores.documents.get(road.id)).toEqual(road);
			expect(await stores.documents.get(river.id)).toEqual(river);
			expect((await stores.decks.get(DECK))?.cards).toHaveLength(2);
			expect((await stores.decks.list())[0]).toMatchObject({ addedAt: 1, changedAt: 1 });
		});

		it('lets a document go with the last deck that names it, and brings it back with the deck', async () => {
			const other = asDeckId('corridors-2');
			await stores.saveMade([road, river], made([from(road, 'a'), from(river, 'b')]), 1);
			await stores.decks.save(made([from(road, 'a', other)], other), 2);
			const before = await stores.snapshot();
			const removed = await stores.decks.remove(DECK);
			expect(await stores.documents.get(river.id)).toBeUndefined();
			expect(await stores.documents.get(road.id)).toEqual(road);
			expect(removed?.documents).toEqual([river]);
			if (removed) await stores.decks.putBack(removed);
			expect(await stores.snapshot()).toEqual(before);
		});

		it('lets go what no card names since a deck was changed', async () => {
			await stores.saveMade([road], made([from(road, 'a')]), 1);
			await stores.decks.save(deck(['a']), 2);
			expect((await stores.decks.remove(DECK))?.documents).toEqual([]);
			expect(await stores.documents.get(road.id)).toBeUndefined();
		});

		it('has nothing to give for a deck that is not there', async () => {
			expect(await stores.decks.remove(DECK)).toBeUndefined();
		});
	});

	it.each([
		[{ newPerDay: -3 }, { newPerDay: 0 }],
		[{ newPerDay: 1e9 }, { newPerDay: 9_999 }],
		[{ reviewsPerDay: 12.4 }, { reviewsPerDay: 12 }],
		[{ reviewsPerDay: Number.NaN }, { reviewsPerDay: 200 }],
		[{ retention: 2 }, { retention: 0.97 }],
		[{ retention: 0 }, { retention: 0.7 }],
		[{ more: { day: 3, newCards: -1, reviews: 1e9 } }, { more: { day: 3, newCards: 0, reviews: 9_999 } }],
		[{ catchUp: { until: 3, perDay: 20.6 } }, { catchUp: { until: 3, perDay: 21 } }]
	])('keeps settings within their bounds: %o as %o', async (change, kept) => {
		expect(await stores.settings.set(change)).toMatchObject(kept);
		expect(await stores.settings.get()).toMatchObject(kept);
	});

	it('starts with default settings, keeps changes, and never changes the device', async () => {
		const { device, ...defaults } = await stores.settings.get();
		expect(defaults).toEqual(DEFAULT_SETTINGS);
		expect(defaults).toMatchObject({ newPerDay: 20, reviewsPerDay: 200, retention: 0.9, theme: 'system' });
		expect(device).toMatch(/^[a-z0-9]{8}$/);
		const changed = await stores.settings.set({ theme: 'dark', device: 'other', lastBackupAt: 7 });
		expect(changed).toEqual({ ...defaults, theme: 'dark', lastBackupAt: 7, device });
		expect(await stores.settings.get()).toEqual(changed);
	});
});
