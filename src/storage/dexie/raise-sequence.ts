import type { Review } from '#core/reviews/review.ts';
import type { RectoDatabase } from './recto-database.ts';

/** How many events this device has written. */
async function sequenceOf(db: RectoDatabase): Promise<number> {
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
