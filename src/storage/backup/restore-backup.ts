import type { RestoreMode } from '../snapshot.ts';
import type { Stores } from '../stores.ts';
import type { Backup } from './backup.ts';

/** Writes a backup that was read whole: in one transaction, or nothing of it. */
export function restoreBackup(stores: Stores, backup: Backup, mode: RestoreMode): Promise<void> {
	return stores.restore(backup.snapshot, mode);
}
