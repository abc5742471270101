import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoUpdate, updateDeck } from '#core/decks/update/update-deck.ts';
import { asCardId } from '#core/shared/ids.ts';
import { openDexieStores } from '#storage/dexie/open-dexie-stores.ts';
import type { Stores } from '#storage/stores.ts';
import { DAY, DECK, deck, id } from '../contracts/examples.ts';
import { thaw } from './frozen-database.ts';
import type { FrozenDatabase } from './frozen-database.ts';

/** Written by the version that began to keep what authors published; the file is never edited. */
const FROZEN = JSON.parse(readFileSync('tests/migrations/v2.json', 'utf8')) as FrozenDatabase;
const NAMES = ['new', 'learning', 'review', 'lapsed', 'suspended', 'buried', 'undone'];

describe('a database of version 2', () => {
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
		expect(await stores.decks.get(DECK)).toEqual(deck(NAMES));
		expect(await stores.reviews.all()).toHaveLength(14);
		expect((await stores.reviews.memoryOf(id('review')))?.phase).toBe('review');
		expect(await stores.reviews.due(DECK, DAY + 120, 99)).toHaveLength(2);
	});

	it('knows what the author of a deck published, and under which ids it is kept', async () => {
		const edition = await stores.decks.edition(DECK);
		expect(edition?.ownIds).toEqual({ 'corridors/named': 'corridors/review' });
		expect(edition?.retired).toMatchObject([{ card: { id: 'corridors/gone' }, at: 1_700_000_000_020 }]);
	});

	it('updates the deck further, and takes that back', async () => {
		const [mine, edition] = [await stores.decks.get(DECK), await stores.decks.edition(DECK)];
		if (!mine || !edition) throw new Error('no deck');
		const theirs = {
			...edition.deck,
			cards: edition.deck.cards.filter((card) => card.id !== asCardId('corridors/new'))
		};
		const { kept, report } = updateDeck({ deck: mine, edition }, theirs, { now: 1_700_000_000_030 });
		expect(report.retired.map((card) => card.id)).toEqual(['corridors/new']);
		await stores.decks.take(kept, 1_700_000_000_030);
		const back = undoUpdate({ deck: kept.deck, edition: kept.edition }, 1_700_000_000_040);
		expect(back?.deck).toEqual(mine);
	});
});
