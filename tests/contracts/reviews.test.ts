import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asDeckId } from '#core/shared/ids.ts';
import type { Stores } from '#storage/stores.ts';
import { BACKENDS } from './backends.ts';
import { at, card, DAY, DECK, deck, flag, grade, id, ref, setAside, undo } from './examples.ts';

describe.each(BACKENDS)('reviews kept in $name', { timeout: 60_000 }, ({ open, discard }) => {
	let stores: Stores;
	beforeEach(async () => {
		stores = await open({ drawDevice: () => 'phone' });
		await stores.decks.save(deck(['a', 'b', 'c']), 1);
	});
	afterEach(() => discard(stores));

	it('writes the review, the memory and the day together', async () => {
		const { event, memory } = await grade(stores, ref('a'), 'good', at(DAY));
		expect(await stores.reviews.all()).toEqual([event]);
		expect(await stores.reviews.memoryOf(id('a'))).toEqual(memory);
		expect(await stores.reviews.histogram(DAY, DAY)).toEqual([
			{ day: DAY, deckId: DECK, reviews: 1, fresh: 1, returned: 0, recalled: 0, again: 0, tookMs: 2_000 }
		]);
	});

	it('numbers the events of this device without a gap', async () => {
		for (const name of ['a', 'b', 'c']) await grade(stores, ref(name), 'good', at(DAY));
		const latest = await stores.reviews.latest(2);
		expect(latest.map(({ cardId, device, sequence }) => [cardId, device, sequence])).toEqual([
			[id('c'), 'phone', 3],
			[id('b'), 'phone', 2]
		]);
	});

	it('lets `decide` see what is stored, and writes nothing when it throws', async () => {
		const first = await grade(stores, ref('a'), 'good', at(DAY));
		await expect(
			stores.reviews.record(id('a'), (standing) => {
				expect(standing).toEqual({ memory: first.memory, events: [first.event], device: 'phone', sequence: 2 });
				throw new Error('changed my mind');
			})
		).rejects.toThrow('changed my mind');
		expect(await stores.reviews.all()).toEqual([first.event]);
		expect((await grade(stores, ref('a'), 'good', at(DAY, 3))).event.sequence).toBe(2);
	});

	it('changes nothing when an event is recorded twice', async () => {
		const first = await grade(stores, ref('a'), 'good', at(DAY));
		const again = await stores.reviews.record(id('a'), () => ({ event: first.event, memory: undefined }));
		expect(again).toEqual(first);
		expect(await stores.reviews.all()).toHaveLength(1);
		expect((await stores.reviews.histogram(DAY, DAY))[0]?.reviews).toBe(1);
	});

	it('answers two grades of one card that come at once, one after the other', async () => {
		await Promise.all([grade(stores, ref('a'), 'good', at(DAY)), grade(stores, ref('a'), 'good', at(DAY, 2, 1))]);
		const memory = await stores.reviews.memoryOf(id('a'));
		expect(memory?.reps).toBe(2);
		expect((await stores.reviews.eventsOf(id('a'))).map(({ sequence }) => sequence)).toEqual([1, 2]);
	});

	it('undoes a first grade: the card is new again, the day is empty, the log holds both', async () => {
		const { event } = await grade(stores, ref('b'), 'easy', at(DAY));
		const { memory } = await undo(stores, ref('b'), event.id, at(DAY, 2, 1));
		expect(memory).toBeUndefined();
		expect(await stores.reviews.memoryOf(id('b'))).toBeUndefined();
		expect(await stores.reviews.histogram(DAY, DAY)).toEqual([]);
		expect(await stores.reviews.forecast(DAY + 999)).toEqual([]);
		expect((await stores.reviews.all()).map(({ type }) => type)).toEqual(['grade', 'undo']);
		expect((await stores.reviews.fresh(DECK, DAY, 9)).map(({ cardId }) => cardId)).toEqual([id('a'), id('b'), id('c')]);
	});

	it('undoes a later grade: memory and queue are as before it', async () => {
		const { memory } = await grade(stores, ref('a'), 'easy', at(DAY));
		const due = memory?.dueDay ?? 0;
		const second = await grade(stores, ref('a'), 'again', at(due));
		await undo(stores, ref('a'), second.event.id, at(due, 3));
		expect(await stores.reviews.memoryOf(id('a'))).toEqual(memory);
		expect(await stores.reviews.due(DECK, due, 9)).toEqual([memory]);
		expect(await stores.reviews.learning(DECK, due)).toEqual([]);
		expect(await stores.reviews.histogram(due, due)).toEqual([]);
	});

	it('gives due cards by their day, longest overdue first, up to the limit', async () => {
		for (const [name, day] of [
			['c', DAY - 3],
			['a', DAY - 2],
			['b', DAY]
		] as const)
			await grade(stores, ref(name), 'easy', at(day));
		const days = (await stores.reviews.memories(DECK)).map(({ dueDay }) => dueDay);
		const last = Math.max(...days);
		const due = await stores.reviews.due(DECK, last, 9);
		expect(due.map(({ dueDay }) => dueDay)).toEqual([...days].sort((x, y) => x - y));
		expect(await stores.reviews.due(DECK, last, 2)).toEqual(due.slice(0, 2));
		expect(await stores.reviews.due(DECK, last, Infinity)).toEqual(due);
		expect(await stores.reviews.due(DECK, Math.min(...days) - 1, 9)).toEqual([]);
	});

	it('fills the limit from behind cards that are buried', async () => {
		const names = Array.from({ length: 12 }, (_, i) => `n${String(i).padStart(2, '0')}`);
		await stores.decks.save(deck(names), 1);
		for (const name of names.slice(0, 7)) await setAside(stores, ref(name), 'bury', at(DAY));
		const fresh = await stores.reviews.fresh(DECK, DAY, 3);
		expect(fresh.map(({ cardId }) => cardId)).toEqual([id('n07'), id('n08'), id('n09')]);
		expect(await stores.reviews.fresh(DECK, DAY, 99)).toHaveLength(5);
		expect(await stores.reviews.fresh(DECK, DAY, 0)).toEqual([]);
		for (const name of names) await grade(stores, ref(name), 'easy', at(DAY + 1));
		for (const name of names.slice(0, 7)) await setAside(stores, ref(name), 'bury', at(DAY + 30));
		const due = await stores.reviews.due(DECK, DAY + 30, 3);
		expect(due.map(({ buriedUntil }) => buriedUntil)).toEqual([undefined, undefined, undefined]);
		expect(await stores.reviews.due(DECK, DAY + 30, 99)).toHaveLength(5);
	});

	it('gives cards being learnt by their time, apart from those in review', async () => {
		await grade(stores, ref('a'), 'good', at(DAY));
		await grade(stores, ref('b'), 'again', at(DAY));
		await grade(stores, ref('c'), 'easy', at(DAY));
		const learning = await stores.reviews.learning(DECK, DAY);
		expect(learning.map(({ cardId }) => cardId)).toEqual([id('b'), id('a')]);
		expect(await stores.reviews.due(DECK, DAY, 9)).toEqual([]);
		expect(await stores.reviews.learning(DECK, DAY - 1)).toEqual([]);
	});

	it('brings back what was graded by a clock that ran years ahead, but not by one a time zone away', async () => {
		await grade(stores, ref('a'), 'easy', at(DAY + 4_000));
		await grade(stores, ref('b'), 'again', at(DAY + 4_000));
		await grade(stores, ref('c'), 'easy', at(DAY + 1));
		expect((await stores.reviews.due(DECK, DAY, 9)).map(({ cardId }) => cardId)).toEqual([id('a')]);
		expect((await stores.reviews.learning(DECK, DAY)).map(({ cardId }) => cardId)).toEqual([id('b')]);
		expect(await stores.reviews.due(DECK, DAY, 0)).toEqual([]);
		await grade(stores, ref('a'), 'good', at(DAY));
		expect(await stores.reviews.due(DECK, DAY, 9)).toEqual([]);
	});

	it('keeps the mark of a card wherever it goes, and no longer than its learner wants', async () => {
		await flag(stores, ref('a'), true, at(DAY));
		expect((await stores.reviews.fresh(DECK, DAY, 9)).map(({ cardId }) => cardId)).toContain(id('a'));
		await grade(stores, ref('a'), 'good', at(DAY));
		expect((await stores.reviews.memories(DECK)).map(({ flagged }) => flagged)).toEqual([true]);
		await flag(stores, ref('a'), false, at(DAY));
		expect((await stores.reviews.memories(DECK)).map(({ flagged }) => flagged)).toEqual([undefined]);
	});

	it('hides a suspended card everywhere until it is restored', async () => {
		const { memory } = await grade(stores, ref('a'), 'easy', at(DAY));
		const due = memory?.dueDay ?? 0;
		await setAside(stores, ref('a'), 'suspend', at(DAY, 3));
		await setAside(stores, ref('b'), 'suspend', at(DAY, 3));
		expect(await stores.reviews.due(DECK, due, 9)).toEqual([]);
		expect(await stores.reviews.fresh(DECK, DAY + 1, 9)).toEqual([{ cardId: id('c'), group: 'c' }]);
		expect(await stores.reviews.forecast(due)).toEqual([]);
		await setAside(stores, ref('a'), 'restore', at(DAY, 4));
		await setAside(stores, ref('b'), 'restore', at(DAY, 4));
		expect(await stores.reviews.due(DECK, due, 9)).toEqual([memory]);
		expect(await stores.reviews.memoryOf(id('b'))).toBeUndefined();
		expect(await stores.reviews.fresh(DECK, DAY, 9)).toHaveLength(2);
	});

	it('hides a buried card until the next study day', async () => {
		const { memory } = await grade(stores, ref('a'), 'easy', at(DAY));
		const due = memory?.dueDay ?? 0;
		await setAside(stores, ref('a'), 'bury', at(due));
		await setAside(stores, ref('b'), 'bury', at(due));
		expect(await stores.reviews.due(DECK, due, 9)).toEqual([]);
		expect((await stores.reviews.due(DECK, due + 1, 9)).map(({ cardId }) => cardId)).toEqual([id('a')]);
		expect(await stores.reviews.fresh(DECK, due, 9)).toEqual([{ cardId: id('c'), group: 'c' }]);
		expect(await stores.reviews.fresh(DECK, due + 1, 9)).toHaveLength(2);
	});

	it('tells which cards were graded on a day', async () => {
		await grade(stores, ref('a'), 'easy', at(DAY));
		await grade(stores, ref('b'), 'easy', at(DAY + 1));
		await setAside(stores, ref('c'), 'bury', at(DAY));
		expect((await stores.reviews.gradedOn(DECK, DAY)).map(({ cardId }) => cardId)).toEqual([id('a')]);
	});

	it('counts new cards once, and the first answer of a later day for retention', async () => {
		const { memory } = await grade(stores, ref('a'), 'easy', at(DAY));
		const due = memory?.dueDay ?? 0;
		await grade(stores, ref('a'), 'again', at(due));
		await grade(stores, ref('a'), 'good', at(due, 3));
		expect(await stores.reviews.histogram(DAY, due)).toEqual([
			{ day: DAY, deckId: DECK, reviews: 1, fresh: 1, returned: 0, recalled: 0, again: 0, tookMs: 2_000 },
			{ day: due, deckId: DECK, reviews: 2, fresh: 0, returned: 1, recalled: 0, again: 1, tookMs: 4_000 }
		]);
	});

	it('forecasts reviews per day and deck, what is overdue on its own day', async () => {
		const other = asDeckId('roads');
		await stores.decks.save({ ...deck([], other), cards: [card('a', other)] }, 1);
		const first = await grade(stores, ref('a'), 'easy', at(DAY));
		const second = await grade(stores, ref('a', other), 'easy', at(DAY - 5));
		const days = [first, second].map(({ memory }) => memory?.dueDay ?? 0);
		const forecast = await stores.reviews.forecast(Math.max(...days));
		expect(new Set(forecast)).toEqual(
			new Set([
				{ deckId: DECK, day: days[0], reviews: 1 },
				{ deckId: other, day: days[1], reviews: 1 }
			])
		);
	});

	it('records for a card whose deck was removed meanwhile, in the log only', async () => {
		await stores.decks.remove(DECK);
		await grade(stores, ref('a'), 'good', at(DAY));
		expect(await stores.reviews.all()).toHaveLength(1);
		expect(await stores.reviews.memories(DECK)).toEqual([]);
	});

	it('comes to the same memories and counts when it rebuilds them', async () => {
		const { event } = await grade(stores, ref('a'), 'good', at(DAY));
		await grade(stores, ref('b'), 'easy', at(DAY));
		await undo(stores, ref('a'), event.id, at(DAY, 3));
		await setAside(stores, ref('c'), 'suspend', at(DAY));
		const look = async () => [
			await stores.reviews.memories(DECK),
			await stores.reviews.fresh(DECK, DAY, 9),
			await stores.reviews.histogram(0, DAY),
			await stores.reviews.forecast(DAY + 999)
		];
		const before = await look();
		await stores.reviews.rebuild();
		expect(await look()).toEqual(before);
	});
});
