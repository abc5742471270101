import type { Backup } from '#storage/backup/backup.ts';
import { readBackupBytes } from '#storage/backup/read-backup.ts';
import type { SpareCopy } from '#storage/care/spare-copy.ts';

/** What the spare copy holds; undefined: there is none, or it is not whole, or the browser does not hand it over. */
export async function readSpare(spare: SpareCopy | undefined): Promise<Backup | undefined> {
	const bytes = await spare?.get().catch(() => undefined);
	const read = bytes && (await readBackupBytes(bytes));
	return read?.ok === true ? read.value : undefined;
}
