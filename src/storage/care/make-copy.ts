import { studyDayOf } from '#core/reviews/study-day.ts';
import type { ClockReading } from '#core/shared/instant.ts';
import { pack } from '../backup/pack.ts';
import { backupPieces, type Pause } from '../backup/write-backup.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Copy } from './care.ts';
import { snapshotDigest } from './snapshot-digest.ts';

/** Everything as a copy of today, made in slices between which the screen can draw. */
export async function makeCopy(snapshot: Snapshot, reading: ClockReading, pause?: Pause): Promise<Copy> {
	const digest = await snapshotDigest(snapshot, pause);
	const packed = await pack(await backupPieces(snapshot, reading.at, pause));
	return {
		day: studyDayOf(reading),
		at: reading.at,
		size: packed.length,
		digest,
		decks: snapshot.decks.length,
		cards: snapshot.decks.reduce((sum, { deck }) => sum + deck.cards.length, 0),
		reviews: snapshot.reviews.length,
		packed
	};
}
