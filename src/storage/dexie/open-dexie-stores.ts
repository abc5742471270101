import type { StoreOptions, Stores } from '../stores.ts';
import { areCachesOld } from './caches-version.ts';
import { Connection } from './connection.ts';
import { hasDevice } from './device.ts';
import { DexieDeckStore } from './dexie-deck-store.ts';
import { DexieDocumentStore } from './dexie-document-store.ts';
import { DexieReviewStore } from './dexie-review-store.ts';
import { DexieSittingStore } from './dexie-sitting-store.ts';
import { DexieSettingsStore } from './dexie-settings-store.ts';
import type { LoadReplay } from './merge-reviews.ts';

/** Gives a database with caches by older rules new ones. */
async function renewCaches(connection: Connection, loadReplay: LoadReplay): Promise<void> {
	if (!(await connection.read(areCachesOld))) return;
	const [{ rebuildCaches }, replay] = await Promise.all([import('./rebuild-caches.ts'), loadReplay()]);
	await connection.write(async (db) => {
		if (await areCachesOld(db)) await rebuildCaches(db, replay);
	});
}

/** Opens the stores of this device, or throws a `StorageError` that says why it keeps nothing. */
export async function openDexieStores(options: StoreOptions = {}): Promise<Stores> {
	const { name = 'recto' } = options;
	const loadReplay: LoadReplay = async () => options.replay ?? (await import('../default-replay.ts')).defaultReplay();
	const connection = new Connection(name);
	await connection.open();
	if (!(await connection.read(hasDevice))) await (await import('./name-device.ts')).nameDevice(connection, options);
	await renewCaches(connection, loadReplay);
	const late = async () => new (await import('./late-verbs.ts')).LateVerbs(connection, loadReplay);
	return {
		decks: new DexieDeckStore(connection, loadReplay),
		reviews: new DexieReviewStore(connection, loadReplay),
		documents: new DexieDocumentStore(connection),
		settings: new DexieSettingsStore(connection),
		sittings: new DexieSittingStore(connection),
		care: async () => (await late()).care(name),
		saveMade: async (...made) => (await late()).saveMade(...made),
		snapshot: async () => (await late()).snapshot(),
		restore: async (...what) => (await late()).restore(...what),
		close: () => {
			connection.close();
		}
	};
}
