import type { Instant } from '#core/shared/instant.ts';
import type { Backup } from '#storage/backup/backup.ts';
import { readBackupBytes } from '#storage/backup/read-backup.ts';
import type { SpareCopy } from '#storage/care/spare-copy.ts';
import type { Stores } from '#storage/stores.ts';

/** What was here before, and is gone. */
export interface Loss {
	/** When cards were last graded here. */
	readonly lastAt: Instant;
	/** What was kept beside the database, if that was spared. */
	readonly spare: Backup | undefined;
}

export interface LossTools {
	/** Undefined while nothing is kept on the device. */
	readonly stores: Stores | undefined;
	/** When cards were last graded here, as a mark outside of the database tells. */
	readonly lastAt: Instant | undefined;
	readonly spare: SpareCopy | undefined;
}

async function whole(spare: SpareCopy | undefined): Promise<Backup | undefined> {
	const bytes = await spare?.get();
	const read = bytes && (await readBackupBytes(bytes));
	return read?.ok === true ? read.value : undefined;
}

/**
 * Tells a loss from a beginning: cards were graded here, and the log is empty. No code of ours empties the log, but for a
 * replacement of everything, which keeps what was there aside.
 */
export async function findLoss({ stores, lastAt, spare }: LossTools): Promise<Loss | undefined> {
	if (stores === undefined || lastAt === undefined) return undefined;
	const care = await stores.care();
	const [all, hasAside] = await Promise.all([stores.reviews.all(), care.aside.has()]);
	return all.length > 0 || hasAside ? undefined : { lastAt, spare: await whole(spare) };
}
