import type { Transaction } from 'dexie';

/** Version 2 as it was published; never edited. What is not named here is as it was in version 1. */
export const SCHEMA_V2 = {
	choices: 'deckId',
	sittings: 'id'
};

/** Both tables begin empty: nothing was chosen for a deck before there was a place for it. */
export async function upgradeToV2(transaction: Transaction): Promise<void> {
	await transaction.table('meta').put({ key: 'schema', value: 2 });
}
