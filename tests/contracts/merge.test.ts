import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { RATINGS } from '#core/reviews/review.ts';
import type { Review } from '#core/reviews/review.ts';
import { asDeckId } from '#core/shared/ids.ts';
import { seededRandom, shuffled } from '#core/shared/random.ts';
import type { Stores } from '#storage/stores.ts';
import { BACKENDS } from './backends.ts';
import type { Backend } from './backends.ts';
import { at, DAY, DECK, deck, flag, grade, id, ref, setAside, undo } from './examples.ts';

const NAMES = ['a', 'b', 'c'];

const DECK_ACTS = ['remove deck', 'put deck back', 'rename deck', 'edit card', 'choose retention'] as const;

const step = fc.record({
	name: fc.constantFrom(...NAMES),
	act: fc.constantFrom(...RATINGS, ...RATINGS, 'undo', 'bury', 'suspend', 'restore', 'flag', 'unflag', ...DECK_ACTS),
	day: fc.integer({ min: DAY, max: DAY + 60 }),
	hours: fc.integer({ min: -3, max: 23 })
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

async function take(stores: Stores, { name, act, day, hours }: Step): Promise<void> {
	const reading = at(day, hours);
	const [card] = [ref(name)];
	switch (act) {
		case 'remove deck':
			await stores.decks.remove(DECK);
			return;
		case 'put deck back':
			return stores.decks.save(deck(NAMES), day);
		case 'rename deck':
			await stores.decks.rename(DECK, `Renamed on ${day}`, day);
			return;
		case 'edit card': {
			const [known] = await stores.decks.cards([card.cardId]);
			if (known !== undefined) await stores.decks.saveCard(DECK, { ...known, kind: `Edited on ${day}` }, day);
			return;
		}
		case 'choose retention':
			return stores.decks.choose(DECK, { retention: day % 2 === 0 ? 0.8 : undefined });
		case 'flag':
		case 'unflag':
			await flag(stores, card, act === 'flag', reading);
			return;
		case 'undo': {
			const last = (await stores.reviews.eventsOf(card.cardId)).at(-1);
			if (last !== undefined) await undo(stores, card, last.id, reading);
			return;
		}
		case 'bury':
		case 'suspend':
		case 'restore':
			await setAside(stores, card, act, reading);
			return;
		default:
			await grade(stores, card, act, reading);
	}
}

const LAST = DAY + 40_000;

/** Everything that a screen could ask. */
async function look({ reviews, decks }: Stores): Promise<unknown> {
	const [days, forecast] = [await reviews.histogram(0, LAST), await reviews.forecast(LAST)];
	const inOrder = <Row extends { deckId: string; day: number }>(rows: readonly Row[]): Row[] =>
		rows.toSorted((x, y) => x.day - y.day || (x.deckId < y.deckId ? -1 : 1));
	return {
		decks: await decks.list(),
		log: await reviews.all(),
		memories: await reviews.memories(DECK),
		due: await reviews.due(DECK, DAY + 90, 99),
		learning: await reviews.learning(DECK, DAY + 30),
		fresh: await reviews.fresh(DECK, DAY + 30, 99),
		days: inOrder(days),
		forecast: inOrder(forecast)
	};
}

const [MEMORY, DEXIE] = BACKENDS as [Backend, Backend];

describe('any life of a deck', () => {
	it('looks the same in every storage, and the same again when its caches are rebuilt', async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
				const pair = await Promise.all([MEMORY, DEXIE].map(({ open }) => open({ drawDevice: () => 'phone' })));
				const [memory, dexie] = pair as [Stores, Stores];
				for (const stores of pair) {
					await stores.decks.save(deck(NAMES), 1);
					for (const one of steps) await take(stores, one);
				}
				const seen = await look(dexie);
				expect(seen).toEqual(await look(memory));
				await dexie.reviews.rebuild();
				expect(await look(dexie)).toEqual(seen);
				await DEXIE.discard(dexie);
			}),
			{ numRuns: 40 }
		);
	}, 60_000);
});

describe.each(BACKENDS)('merging logs in $name', { timeout: 60_000 }, ({ open, discard }) => {
	const opened: Stores[] = [];
	const device = async (name: string): Promise<Stores> => {
		const stores = await open({ drawDevice: () => name });
		opened.push(stores);
		await stores.decks.save(deck(NAMES), 1);
		return stores;
	};
	afterEach(async () => {
		for (const stores of opened.splice(0)) await discard(stores);
	});

	async function twoLogs(): Promise<[readonly Review[], readonly Review[]]> {
		const [phone, tablet] = [await device('phone'), await device('tablet')];
		const first = await grade(phone, ref('a'), 'easy', at(DAY));
		await grade(phone, ref('b'), 'good', at(DAY, 3));
		await grade(tablet, ref('a'), 'again', at(DAY, 4));
		await grade(tablet, ref('c'), 'easy', at(DAY - 3));
		await setAside(tablet, ref('b'), 'suspend', at(DAY, 5));
		await undo(phone, ref('a'), first.event.id, at(DAY + 1));
		return [await phone.reviews.all(), await tablet.reviews.all()];
	}

	it('comes to the same from either side, in any order and any number of times', async () => {
		const [left, right] = await twoLogs();
		const looks: unknown[] = [];
		for (const parts of [
			[left, right],
			[right, left],
			[shuffled([...left, ...right, ...left], seededRandom('any'))],
			[...left, ...right].map((event) => [event])
		]) {
			const stores = await device('fresh');
			for (const part of [...parts, ...parts]) await stores.reviews.merge(part);
			looks.push(await look(stores));
		}
		for (const other of looks) expect(other).toEqual(looks[0]);
	});

	it('says how many events were added', async () => {
		const [left, right] = await twoLogs();
		const stores = await device('fresh');
		expect(await stores.reviews.merge(left)).toEqual({ added: left.length });
		expect(await stores.reviews.merge([...left, ...right])).toEqual({ added: right.length });
		expect(await stores.reviews.merge([])).toEqual({ added: 0 });
	});

	it('keeps events of cards that are not here until their deck comes', async () => {
		const [left] = await twoLogs();
		const stores = await open();
		opened.push(stores);
		await stores.reviews.merge(left);
		expect(await stores.reviews.memories(DECK)).toEqual([]);
		await stores.decks.save(deck(NAMES), 1);
		expect((await stores.reviews.memories(DECK)).map(({ cardId }) => cardId)).toEqual([id('b')]);
		expect(await stores.reviews.fresh(asDeckId('other'), DAY, 9)).toEqual([]);
	});

	it('never gives a number twice that came back from a backup', async () => {
		const phone = await device('phone');
		await grade(phone, ref('a'), 'good', at(DAY));
		await grade(phone, ref('b'), 'good', at(DAY));
		const again = await device('phone');
		await again.reviews.merge(await phone.reviews.all());
		const { event } = await grade(again, ref('c'), 'good', at(DAY));
		expect(event.sequence).toBe(3);
	});
});

describe.each(BACKENDS)('snapshots of $name', { timeout: 60_000 }, ({ open, discard }) => {
	const opened: Stores[] = [];
	const fresh = async (): Promise<Stores> => {
		const stores = await open();
		opened.push(stores);
		return stores;
	};
	afterEach(async () => {
		for (const stores of opened.splice(0)) await discard(stores);
	});

	async function lived(): Promise<Stores> {
		const stores = await fresh();
		await stores.decks.save(deck(NAMES), 1);
		await stores.decks.save(deck(['x'], asDeckId('other')), 2);
		await grade(stores, ref('a'), 'easy', at(DAY));
		await stores.settings.set({ theme: 'dark', newPerDay: 7 });
		return stores;
	}

	it('restore everything onto an empty device', async () => {
		const from = await lived();
		const to = await fresh();
		await to.restore(await from.snapshot(), 'merge');
		expect(await look(to)).toEqual(await look(from));
		expect(await to.snapshot()).toEqual(await from.snapshot());
		expect((await to.settings.get()).device).not.toBe((await from.settings.get()).device);
	});

	it('merged, keep the newer of two decks, both logs, and the settings that were chosen here', async () => {
		const from = await lived();
		const to = await fresh();
		await to.decks.save(deck(['a', 'z']), 9);
		await to.settings.set({ theme: 'light' });
		await grade(to, ref('z'), 'good', at(DAY + 1));
		await to.restore(await from.snapshot(), 'merge');
		expect((await to.decks.get(DECK))?.cards).toHaveLength(2);
		expect(await to.reviews.all()).toHaveLength(2);
		expect((await to.settings.get()).theme).toBe('light');
		expect(await to.reviews.memoryOf(id('a'))).toEqual(await from.reviews.memoryOf(id('a')));
	});

	it('in place of everything, leave nothing of what was here', async () => {
		const from = await lived();
		const to = await fresh();
		await to.decks.save(deck(['z'], asDeckId('gone')), 9);
		await grade(to, ref('z', asDeckId('gone')), 'good', at(DAY));
		await to.restore(await from.snapshot(), 'replace');
		expect(await to.snapshot()).toEqual(await from.snapshot());
		expect(await look(to)).toEqual(await look(from));
	});

	it('tell how far they are, and end with all', async () => {
		const from = await lived();
		const to = await fresh();
		const told: [number, number][] = [];
		await to.restore(await from.snapshot(), 'merge', { onProgress: (done, total) => told.push([done, total]) });
		expect(told.at(-1)).toEqual([1, 1]);
	});

	it.each(['merge', 'replace'] as const)('stopped before they begin (%s), leave everything as it was', async (mode) => {
		const from = await lived();
		const to = await fresh();
		await to.decks.save(deck(['z'], asDeckId('mine')), 9);
		const before = await to.snapshot();
		const signal = AbortSignal.abort();
		await expect(to.restore(await from.snapshot(), mode, { signal })).rejects.toThrow();
		expect(await to.snapshot()).toEqual(before);
	});

	it('in place of everything, push it aside, from where it comes back whole, and back again', async () => {
		const from = await lived();
		const to = await fresh();
		await to.decks.save(deck(['z'], asDeckId('mine')), 9);
		await grade(to, ref('z', asDeckId('mine')), 'good', at(DAY));
		await to.settings.set({ newPerDay: 3 });
		const [mine, theirs] = [await to.snapshot(), await from.snapshot()];
		expect(await (await to.care()).aside.has()).toBe(false);
		await to.restore(theirs, 'replace');
		expect(await (await to.care()).aside.has()).toBe(true);
		await grade(to, ref('b'), 'good', at(DAY + 1));
		const theirsLived = await to.snapshot();
		await (await to.care()).aside.putBack();
		expect(await to.snapshot()).toEqual(mine);
		expect(await to.reviews.memories(asDeckId('mine'))).toHaveLength(1);
		await (await to.care()).aside.putBack();
		expect(await to.snapshot()).toEqual(theirsLived);
	});

	it('push nothing aside where nothing was, and leave what is aside alone', async () => {
		const from = await lived();
		const to = await fresh();
		await to.restore(await from.snapshot(), 'replace');
		expect(await (await to.care()).aside.has()).toBe(false);
		await (await to.care()).aside.putBack();
		expect(await to.snapshot()).toEqual(await from.snapshot());
		await to.restore(await from.snapshot(), 'replace');
		expect(await (await to.care()).aside.has()).toBe(true);
		await (await to.care()).aside.forget();
		expect(await (await to.care()).aside.has()).toBe(false);
	});

	it('merged twice, change nothing the second time', async () => {
		const from = await lived();
		const to = await fresh();
		const snapshot = await from.snapshot();
		await to.restore(snapshot, 'merge');
		const seen = await look(to);
		await to.restore(snapshot, 'merge');
		expect(await look(to)).toEqual(seen);
	});
});
