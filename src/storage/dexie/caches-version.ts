import { MEMORY_VERSION } from '#core/schedule/memory.ts';
import type { RectoDatabase } from './recto-database.ts';

/** True when the memories were computed by other rules than this code's. */
export async function areCachesOld(db: RectoDatabase): Promise<boolean> {
	const row = await db.meta.get('memory');
	return row?.value !== MEMORY_VERSION;
}

/** Notes, within the running transaction, that what is cached follows this code's rules. */
export async function markCachesCurrent(db: RectoDatabase): Promise<void> {
	await db.meta.put({ key: 'memory', value: MEMORY_VERSION });
}
