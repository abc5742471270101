import type { Review } from '#core/reviews/review.ts';
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

/** How many events this device has written. */
export async function sequenceOf(db: RectoDatabase): Promise<number> {
	const row = await db.meta.get('sequence');
	return row?.key === 'sequence' ? row.value : 0;
}

/** Remembers the highest number that the device gave, so that no number is given twice. */
export async function raiseSequence(db: RectoDatabase, events: readonly Review[]): Promise<void> {
	const device = await db.meta.get('device');
	const own = events.filter((event) => event.device === device?.value);
	if (own.length === 0) return;
	const value = own.reduce((highest, { sequence }) => Math.max(highest, sequence), await sequenceOf(db));
	await db.meta.put({ key: 'sequence', value });
}
