import type { RectoDatabase } from './recto-database.ts';

/** True once this device has its name. */
export async function hasDevice(db: RectoDatabase): Promise<boolean> {
	return (await db.meta.get('device')) !== undefined;
}
