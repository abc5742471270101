import { RunningChecksum } from '#core/shared/checksum.ts';
import type { Pause } from '../backup/write-backup.ts';
import type { Snapshot } from '../snapshot.ts';

const SLICE_LENGTH = 500;

/** A value as text in which fields stand in alphabetical order: equal values give equal text, whoever put them together. */
export function canonical(value: unknown): string {
	return JSON.stringify(value, (_, part: unknown) => {
		if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
		return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
	});
}

/** One short text for everything that a snapshot holds: two snapshots have the same exactly when they say the same. */
export async function snapshotDigest(
	{ decks, documents, reviews, settings }: Snapshot,
	pause: Pause = () => Promise.resolve()
): Promise<string> {
	const sum = new RunningChecksum();
	for (const rows of [decks, documents, reviews, [settings]]) {
		sum.add(`${rows.length}\n`);
		for (let from = 0; from < rows.length; from += SLICE_LENGTH) {
			for (const row of rows.slice(from, from + SLICE_LENGTH)) sum.add(`${canonical(row)}\n`);
			await pause();
		}
	}
	return sum.end();
}
