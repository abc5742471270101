import { defaultReplay } from '../default-replay.ts';
import { drawDeviceName } from '../default-settings.ts';
import type { StoreOptions, Stores } from '../stores.ts';
import { Connection } from './connection.ts';
import { hasDevice, nameDevice } from './device.ts';
import { DexieDeckStore } from './dexie-deck-store.ts';
import { DexieDocumentStore } from './dexie-document-store.ts';
import { DexieReviewStore } from './dexie-review-store.ts';
import { DexieSettingsStore } from './dexie-settings-store.ts';
import { putSnapshot, takeSnapshot } from './dexie-snapshot.ts';
import type { Replay } from './merge-reviews.ts';
import { areCachesOld, rebuildCaches } from './rebuild-caches.ts';
import type { RectoDatabase } from './recto-database.ts';

/** Gives a database that was opened for the first time its device's name, and one with caches by older rules new ones. */
async function prepare(db: RectoDatabase, drawDevice: () => string, replay: Replay): Promise<void> {
	if (!(await hasDevice(db))) await nameDevice(db, drawDevice());
	if (await areCachesOld(db)) await rebuildCaches(db, replay);
}

/** Opens the stores of this device, or throws a `StorageError` that says why it keeps nothing. */
export async function openDexieStores(options: StoreOptions = {}): Promise<Stores> {
	const { name = 'recto', replay = defaultReplay(), drawDevice = drawDeviceName } = options;
	const connection = new Connection(name);
	await connection.open();
	const isReady = await connection.read(async (db) => (await hasDevice(db)) && !(await areCachesOld(db)));
	if (!isReady) await connection.write((db) => prepare(db, drawDevice, replay));
	return {
		decks: new DexieDeckStore(connection, replay),
		reviews: new DexieReviewStore(connection, replay),
		documents: new DexieDocumentStore(connection),
		settings: new DexieSettingsStore(connection),
		snapshot: () => connection.readAtOnce(takeSnapshot),
		restore: (snapshot, mode) => connection.write((db) => putSnapshot(db, [snapshot, mode], replay)),
		close: () => {
			connection.close();
		}
	};
}
