import type { Instant } from '#core/shared/instant.ts';
import type { Backup } from '#storage/backup/backup.ts';
import type { SpareCopy } from '#storage/care/spare-copy.ts';
import type { Stores } from '#storage/stores.ts';
import { isMissingPart } from '../is-missing-part.ts';
import { readSpare } from './read-spare.ts';

/** What was here before, and is gone. */
export interface Loss {
	/** When the last session in which cards were graded was begun here. */
	readonly lastAt: Instant;
	/** What was kept beside the database, if that was spared. */
	readonly spare: Backup | undefined;
}

export interface LossTools {
	/** Undefined while nothing is kept on the device. */
	readonly stores: Stores | undefined;
	/** The same, as a mark outside of the database tells. */
	readonly lastAt: Instant | undefined;
	readonly spare: SpareCopy | undefined;
}

/** The whole log is read only where this device wrote none of it. */
async function isLogEmpty({ reviews }: Stores): Promise<boolean> {
	return (await reviews.latest(1)).length === 0 && (await reviews.all()).length === 0;
}

/** Without a connection the part that knows may not be had; what is gone is told all the same. */
async function hasAside(stores: Stores): Promise<boolean> {
	try {
		return await (await stores.care()).aside.has();
	} catch (error) {
		if (isMissingPart(error)) return false;
		throw error;
	}
}

/** A spare that is not whole, or that the browser does not hand over, is none: a file may still help. */
async function whole(spare: SpareCopy | undefined): Promise<Backup | undefined> {
	const read = spare && (await readSpare(spare).catch(() => undefined));
	return read?.ok === true ? read.value : undefined;
}

/**
 * Tells a loss from a beginning: cards were graded here, and the log is empty, whatever decks came since. No code of ours
 * empties the log, but for a replacement of everything, which keeps what was there aside.
 */
export async function findLoss({ stores, lastAt, spare }: LossTools): Promise<Loss | undefined> {
	if (stores === undefined || lastAt === undefined) return undefined;
	if (!(await isLogEmpty(stores)) || (await hasAside(stores))) return undefined;
	return { lastAt, spare: await whole(spare) };
}
