import type { BackupProblem } from '#storage/backup/backup.ts';
import type { KeptCopy } from '#storage/care/care.ts';
import type { SpareCopy } from '#storage/care/spare-copy.ts';
import type { Snapshot } from '#storage/snapshot.ts';
import { readSpare } from './read-spare.ts';

/** What is here: everything, and the copies that this database has made of it before. */
export interface Here {
	readonly snapshot: Snapshot;
	readonly copies: readonly KeptCopy[];
}

/** Another browser, or a newer Recto, reads it; whatever else cannot be read is damaged. */
const MAY_BE_WHOLE: ReadonlySet<BackupProblem['code']> = new Set(['packed', 'newer']);

/**
 * True if nothing is lost with the spare copy: this database made it and has the same within, or its log has every review of
 * it. One from before a loss stays until its reviews are back.
 */
export async function mayReplaceSpare(spare: SpareCopy, { snapshot, copies }: Here): Promise<boolean> {
	const digest = await spare.digest();
	if (copies.some((copy) => copy.digest === digest)) return true;
	const spared = await readSpare(spare);
	if (spared === undefined) return true;
	if (!spared.ok) return !spared.problems.some(({ code }) => MAY_BE_WHOLE.has(code));
	const known = new Set(snapshot.reviews.map(({ id }) => id));
	return spared.value.snapshot.reviews.every(({ id }) => known.has(id));
}
