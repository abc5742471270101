import type { DatedCopy } from '#core/reviews/copies-to-keep.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { AsideStore } from '../aside-store.ts';
import type { RestoreRun, Snapshot } from '../snapshot.ts';

/** What a copy holds, without its bytes. */
export interface KeptCopy extends DatedCopy {
	readonly at: Instant;
	/** Of everything that went into it; see `snapshotDigest`. */
	readonly digest: string;
	readonly decks: number;
	readonly cards: number;
	readonly reviews: number;
}

/** A copy of everything that this device made by itself: a backup, packed. */
export interface Copy extends KeptCopy {
	readonly packed: Uint8Array<ArrayBuffer>;
}

/** Keeps copies of everything beside it, against mistakes: what takes the whole database away takes them too. */
export interface CopyStore {
	/** Newest first. */
	list(): Promise<readonly KeptCopy[]>;
	get(day: StudyDay): Promise<Copy | undefined>;
	/**
	 * Keeps the copy of its day and lets old ones go, in one transaction; together they take at most `mostBytes`. False, and
	 * nothing is changed, when there is a copy of that day already: another tab was sooner.
	 */
	keep(copy: Copy, mostBytes: number): Promise<boolean>;
}

/** What the browser answered when it was asked to keep everything. */
export interface RoomAnswer {
	readonly granted: boolean;
	readonly at: Instant;
}

/** What was found when the caches were compared with the log. All that was wrong has been made anew. */
export interface Findings {
	readonly cards: number;
	/** Cards whose memory, or place in a queue, was not what their reviews give. */
	readonly wrongCards: number;
	/** Days, in the calendar or the forecast, whose count was not what the log gives. */
	readonly wrongDays: number;
}

/** What looks after everything that is kept; fetched when it is asked for. */
export interface Care {
	readonly copies: CopyStore;
	readonly aside: AsideStore;
	/** Absent: the browser was never asked. */
	roomAnswer(): Promise<RoomAnswer | undefined>;
	keepRoomAnswer(answer: RoomAnswer): Promise<void>;
	/** Restores a snapshot where nothing else is, and tells whether all came back that `digest` was made of; leaves nothing. */
	tryOut(snapshot: Snapshot, digest: string, run?: RestoreRun): Promise<boolean>;
	/** Replays the whole log, tells what differs from it, and makes that anew. */
	verify(run?: RestoreRun): Promise<Findings>;
}
