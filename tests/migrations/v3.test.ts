import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#storage/default-settings.ts';
import { openDexieStores } from '#storage/dexie/open-dexie-stores.ts';
import type { Stores } from '#storage/stores.ts';
import { at, DAY, DECK, flag, grade, id, ref } from '../contracts/examples.ts';
import { thaw } from './frozen-database.ts';
import type { FrozenDatabase } from './frozen-database.ts';

/** Written by the version that began to keep what learners choose for a deck; the file is never edited. */
const FROZEN = JSON.parse(readFileSync('tests/migrations/v3.json', 'utf8')) as FrozenDatabase;

describe('a database of version 3', () => {
	let stores: Stores;
	beforeEach(async () => {
		await thaw('old', FROZEN);
		stores = await openDexieStores({ name: 'old' });
	});
	afterEach(async () => {
		stores.close();
		await Dexie.delete('old');
	});

	it('opens with what was chosen for all decks, and for each', async () => {
		expect(await stores.settings.get()).toEqual({
			...DEFAULT_SETTINGS,
			newPerDay: 10,
			theme: 'dark',
			grades: 'two',
			textSize: 'large',
			catchUp: { until: DAY + 40, perDay: 60 },
			device: 'phone',
			lastBackupAt: 1_700_000_000_003
		});
		const choices = (await stores.decks.list()).map((deck) => [deck.id, deck.choices] as const);
		expect(Object.fromEntries(choices)).toMatchObject({
			corridors: { retention: 0.85, ladder: true },
			siblings: { newPerDay: 5 }
		});
	});

	it('has a quiz that was left in its middle, and what authors published', async () => {
		expect(await stores.sittings.quiz()).toMatchObject({
			seed: 'some seed',
			cards: [id('review'), id('lapsed')],
			answers: [{ cardId: id('review'), verdict: 'almost', wasKnown: true }]
		});
		expect((await stores.decks.edition(DECK))?.ownIds).toEqual({ 'corridors/named': 'corridors/review' });
	});

	it('has every card where it stood, its mark too', async () => {
		const today = DAY + 30;
		const names = (cards: readonly { readonly cardId: string }[]) => cards.map(({ cardId }) => cardId.split('/')[1]);
		expect(names(await stores.reviews.fresh(DECK, today, 99))).toEqual(['new', 'undone']);
		expect(names(await stores.reviews.learning(DECK, today))).toEqual(['flagged', 'learning']);
		expect((await stores.reviews.memoryOf(id('flagged')))?.flagged).toBe(true);
		expect((await stores.reviews.memoryOf(id('suspended')))?.suspended).toBe(true);
	});

	it('replays to the memories and counts that were stored', async () => {
		const look = async () => [
			await stores.reviews.memories(DECK),
			await stores.reviews.histogram(0, DAY + 99),
			await stores.reviews.forecast(DAY + 9_999)
		];
		const stored = await look();
		await stores.reviews.rebuild();
		expect(await look()).toEqual(stored);
	});

	it('goes on where it stopped', async () => {
		const { event, memory } = await grade(stores, ref('new'), 'good', at(DAY + 31));
		expect(event).toMatchObject({ device: 'phone', sequence: 17 });
		expect(await stores.reviews.memoryOf(id('new'))).toEqual(memory);
		await flag(stores, ref('flagged'), false, at(DAY + 31));
		expect(await stores.reviews.memoryOf(id('flagged'))).not.toHaveProperty('flagged');
	});
});
