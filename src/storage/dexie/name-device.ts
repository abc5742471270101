import { invariant } from '#core/shared/invariant.ts';
import { drawDeviceName } from '../default-settings.ts';
import type { StoreOptions } from '../stores.ts';
import { markCachesCurrent } from './caches-version.ts';
import type { Connection } from './connection.ts';
import { hasDevice } from './device.ts';

/**
 * Gives a database that is opened for the first time its device's name, for good: it never leaves the device by a backup's
 * settings. The database is empty, and so are its caches.
 */
export function nameDevice(connection: Connection, { drawDevice = drawDeviceName }: StoreOptions): Promise<void> {
	return connection.write(async (db) => {
		if (await hasDevice(db)) return;
		const value = drawDevice();
		invariant(/^[a-z0-9]{1,32}$/.test(value), 'a device is named in lower-case letters and digits');
		await db.meta.add({ key: 'device', value });
		await markCachesCurrent(db);
	});
}
