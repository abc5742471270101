import { checksum } from '#core/shared/checksum.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Stores } from '../stores.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup.ts';

/** One row on each line, so that a person can read the file and a difference of two shows what was added. */
const lines = (rows: readonly unknown[]): string =>
	rows.length === 0 ? '[]' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;

/** A snapshot as the text of a backup file. Its checksum holds for the data, however the text is laid out. */
export function backupText({ decks, documents, reviews, settings }: Snapshot, now: Instant): string {
	const sum = checksum(JSON.stringify({ decks, documents, reviews, settings }));
	const head = `"format": "${BACKUP_FORMAT}",\n"version": ${BACKUP_VERSION},\n"writtenAt": "${new Date(now).toISOString()}"`;
	const data = `"decks": ${lines(decks)},\n"documents": ${lines(documents)},\n"reviews": ${lines(reviews)}`;
	return `{\n${head},\n"sha256": "${sum}",\n"data": {\n${data},\n"settings": ${JSON.stringify(settings)}\n}\n}\n`;
}

/** Everything that is kept here, as the text of a backup file. */
export async function writeBackup(stores: Stores, now: Instant): Promise<string> {
	return backupText(await stores.snapshot(), now);
}
