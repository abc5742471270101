import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asDeckId, asDocumentId } from '#core/shared/ids.ts';
import { openDexieStores } from '#storage/dexie/open-dexie-stores.ts';
import { DEFAULT_SETTINGS } from '#storage/default-settings.ts';
import type { Stores } from '#storage/stores.ts';
import { at, DAY, DECK, deck, grade, id, ref } from '../contracts/examples.ts';
import { SCHEMA_VERSION } from '#storage/dexie/recto-database.ts';
import { freeze, thaw } from './frozen-database.ts';
import type { FrozenDatabase } from './frozen-database.ts';

/** Written by the first version that people had; the file is never edited. */
const FROZEN = JSON.parse(readFileSync('tests/migrations/v1.json', 'utf8')) as FrozenDatabase;
const rowsOf = (table: string): readonly unknown[] => FROZEN.tables.find(({ name }) => name === table)?.rows ?? [];

describe('a database of version 1', () => {
	let stores: Stores;
	beforeEach(async () => {
		await thaw('old', FROZEN);
		stores = await openDexieStores({ name: 'old' });
	});
	afterEach(async () => {
		stores.close();
		await Dexie.delete('old');
	});

	it('opens with everything that was in it', async () => {
		const names = ['new', 'learning', 'review', 'lapsed', 'suspended', 'buried', 'undone'];
		expect(await stores.decks.get(DECK)).toEqual(deck(names));
		expect((await stores.decks.list()).map(({ id: deckId }) => deckId)).toEqual(['siblings', 'corridors']);
		expect((await stores.documents.get(asDocumentId('road')))?.document.title).toBe('A road');
		expect(await stores.settings.get()).toEqual({
			...DEFAULT_SETTINGS,
			newPerDay: 10,
			reviewsPerDay: 200,
			retention: 0.9,
			theme: 'dark',
			device: 'phone',
			lastBackupAt: 1_700_000_000_003
		});
		expect(await stores.reviews.all()).toEqual(rowsOf('reviews'));
		expect(rowsOf('reviews')).toHaveLength(14);
	});

	it('has every card where it stood', async () => {
		const today = DAY + 30;
		const names = (cards: readonly { readonly cardId: string }[]) => cards.map(({ cardId }) => cardId.split('/')[1]);
		expect(names(await stores.reviews.fresh(DECK, today, 99))).toEqual(['new', 'undone']);
		expect(names(await stores.reviews.learning(DECK, today))).toEqual(['learning']);
		expect(names(await stores.reviews.due(DECK, today + 90, 99)).sort()).toEqual(['lapsed', 'review']);
		expect((await stores.reviews.memoryOf(id('suspended')))?.suspended).toBe(true);
		expect((await stores.reviews.memoryOf(id('buried')))?.buriedUntil).toBe(today + 1);
		expect((await stores.reviews.fresh(asDeckId('siblings'), today, 99)).map(({ group }) => group)).toEqual(['g']);
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

	it('is marked as one of this version, and has nothing chosen for its decks', async () => {
		stores.close();
		const { version, tables } = await freeze('old');
		expect(version).toBe(10 * SCHEMA_VERSION);
		expect(tables.find(({ name }) => name === 'meta')?.rows).toContainEqual({ key: 'schema', value: SCHEMA_VERSION });
		stores = await openDexieStores({ name: 'old' });
		expect((await stores.decks.list()).map(({ choices }) => choices)).toEqual([{}, {}]);
		await stores.decks.choose(DECK, { retention: 0.8 });
		expect((await stores.decks.list())[1]?.choices).toEqual({ retention: 0.8 });
	});

	it('goes on where it stopped', async () => {
		const { event, memory } = await grade(stores, ref('new'), 'good', at(DAY + 31));
		expect(event).toMatchObject({ device: 'phone', sequence: 15 });
		expect(await stores.reviews.memoryOf(id('new'))).toEqual(memory);
	});
});
