import type { Result } from '#core/shared/result.ts';
import type { Backup, BackupProblem } from '#storage/backup/backup.ts';
import type { SpareCopy } from '#storage/care/spare-copy.ts';

/** What the spare copy holds, or why it cannot be read; undefined: there is none. What reads it is fetched when there is one. */
export async function readSpare(spare: SpareCopy): Promise<Result<Backup, BackupProblem> | undefined> {
	const bytes = await spare.get();
	if (bytes === undefined) return undefined;
	const { readBackupBytes } = await import('#storage/backup/read-backup.ts');
	return readBackupBytes(bytes);
}
