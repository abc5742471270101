import { invariant } from '#core/shared/invariant.ts';
import type { RectoDatabase } from './recto-database.ts';

/** True once this device has its name. */
export async function hasDevice(db: RectoDatabase): Promise<boolean> {
	return (await db.meta.get('device')) !== undefined;
}

/** Gives this device its name for good. It never leaves the device by a backup's settings. */
export async function nameDevice(db: RectoDatabase, value: string): Promise<void> {
	invariant(/^[a-z0-9]{1,32}$/.test(value), 'a device is named in lower-case letters and digits');
	await db.meta.add({ key: 'device', value });
}
