import { readReviewLog } from '#storage/backup/review-log.ts';
import type { Stores } from '#storage/stores.ts';

/** Adds the log that a test brings to what is kept here, once: what is there already stays as it is. */
export async function takeTestLog(stores: Stores, log: string): Promise<void> {
	const read = readReviewLog(log);
	if (!read.ok) throw new Error(`The log of the test is none: ${JSON.stringify(read.problems)}`);
	await stores.reviews.merge(read.value);
}
