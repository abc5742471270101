import { invariant } from '#core/shared/invariant.ts';
import { portable, soundSettings } from '../default-settings.ts';
import type { Settings, SettingsStore } from '../settings-store.ts';
import type { Connection } from './connection.ts';
import type { RectoDatabase } from './recto-database.ts';

/** The settings with their defaults; fields of another version of the app are left out. */
export async function readSettings(db: RectoDatabase): Promise<Settings> {
	const [row, device] = await Promise.all([db.settings.get('settings'), db.meta.get('device')]);
	invariant(device?.key === 'device', 'a device has its name once its stores are open');
	const settings = { ...portable(row?.value ?? {}), device: device.value };
	const lastBackupAt = row?.value.lastBackupAt;
	return lastBackupAt === undefined ? settings : { ...settings, lastBackupAt };
}

/** Keeps the learner's choices. The device's name is no choice and has its own place. */
export async function writeSettings(db: RectoDatabase, change: Partial<Settings>): Promise<void> {
	const { lastBackupAt, ...settings } = soundSettings({ ...(await readSettings(db)), ...change });
	const value = portable(settings);
	await db.settings.put({ key: 'settings', value: lastBackupAt === undefined ? value : { ...value, lastBackupAt } });
}

/** Settings in IndexedDB. */
export class DexieSettingsStore implements SettingsStore {
	readonly #connection: Connection;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	get(): Promise<Settings> {
		return this.#connection.read(readSettings);
	}

	set(change: Partial<Settings>): Promise<Settings> {
		return this.#connection.write(async (db) => {
			await writeSettings(db, change);
			return readSettings(db);
		});
	}
}
