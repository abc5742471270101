import { RunningChecksum } from '#core/shared/checksum.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Stores } from '../stores.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup.ts';

/** Lets the screen draw; absent: nobody waits. */
export type Pause = () => Promise<void>;

/** Rows that are written at a time: few enough that a phone's screen keeps moving between two slices. */
const SLICE_LENGTH = 500;

const noPause: Pause = () => Promise.resolve();

/** The data of a backup as it is written, and its checksum. */
interface Written {
	/** One row on each line, so that a person can read the file and a difference of two shows what was added. */
	readonly pieces: string[];
	readonly sum: RunningChecksum;
	readonly pause: Pause;
}

async function writeRows({ pieces, sum, pause }: Written, name: string, rows: readonly unknown[]): Promise<void> {
	pieces.push(`"${name}": [`);
	sum.add(`"${name}":[`);
	for (let from = 0; from < rows.length; from += SLICE_LENGTH) {
		const slice = rows.slice(from, from + SLICE_LENGTH).map((row) => JSON.stringify(row));
		pieces.push(`${from === 0 ? '' : ','}\n${slice.join(',\n')}`);
		sum.add(`${from === 0 ? '' : ','}${slice.join(',')}`);
		await pause();
	}
	pieces.push(rows.length === 0 ? '],\n' : '\n],\n');
	sum.add('],');
}

/**
 * A snapshot as the text of a backup file, in pieces. Its checksum holds for the data, however the text is laid out: it is
 * that of `JSON.stringify({ decks, documents, reviews, settings })`.
 */
export async function backupPieces(snapshot: Snapshot, now: Instant, pause = noPause): Promise<readonly string[]> {
	const written = { pieces: [], sum: new RunningChecksum(), pause } satisfies Written;
	written.sum.add('{');
	await writeRows(written, 'decks', snapshot.decks);
	await writeRows(written, 'documents', snapshot.documents);
	await writeRows(written, 'reviews', snapshot.reviews);
	const settings = JSON.stringify(snapshot.settings);
	written.sum.add(`"settings":${settings}}`);
	const head = `"format": "${BACKUP_FORMAT}",\n"version": ${BACKUP_VERSION},\n"writtenAt": "${new Date(now).toISOString()}"`;
	const start = `{\n${head},\n"sha256": "${written.sum.end()}",\n"data": {\n`;
	return [start, ...written.pieces, `"settings": ${settings}\n}\n}\n`];
}

/** Everything that is kept here, as the text of a backup file. */
export async function writeBackup(stores: Stores, now: Instant): Promise<string> {
	return (await backupPieces(await stores.snapshot(), now)).join('');
}
