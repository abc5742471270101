import type { ClockReading, Instant } from '#core/shared/instant.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import { studyDayOf } from '#core/reviews/study-day.ts';
import type { Pause } from '#storage/backup/write-backup.ts';
import type { KeptCopy } from '#storage/care/care.ts';
import { makeCopy } from '#storage/care/make-copy.ts';
import { snapshotDigest } from '#storage/care/snapshot-digest.ts';
import type { SpareCopy } from '#storage/care/spare-copy.ts';
import { isEmpty, type Snapshot } from '#storage/snapshot.ts';
import { StorageError } from '#storage/storage-error.ts';
import type { Stores } from '#storage/stores.ts';
import { isMissingPart } from '../is-missing-part.ts';
import { findLoss } from './find-loss.ts';
import { mayReplaceSpare } from './may-replace-spare.ts';
import type { StorageRoom } from './storage-room.ts';

/** Copies together take no more than this … */
const MOST_BYTES = 50_000_000;
/** … and no more than one part in so many of what the browser gives, so that a grade never lacks room for their sake. */
const PART_OF_QUOTA = 20;

/** The browser's locks, as far as they are needed; `work` gets `null` when another tab holds the lock. */
export interface Locks {
	request(name: string, options: { ifAvailable: true }, work: (lock: unknown) => Promise<void>): Promise<unknown>;
}

export interface KeeperTools {
	/** Undefined while nothing is kept on the device. */
	readonly stores: () => Promise<Stores | undefined>;
	readonly now: () => ClockReading;
	/** Absent where the browser does not let itself be asked. */
	readonly room: StorageRoom | undefined;
	readonly locks: Locks | undefined;
	readonly spare: SpareCopy | undefined;
	/** When the last session in which cards were graded was begun here, as the mark tells. */
	readonly readMark: () => Instant | undefined;
	/** Leaves a mark that outlives the database. */
	readonly leaveMark: (at: Instant) => void;
	readonly pause: Pause;
}

/** Sees to it, behind the learner's back and out of the way, that nothing is lost. */
export class Keeper {
	readonly #tools: KeeperTools;
	#hasAsked = false;
	/**
	 * When everything was read last for a copy, and if something new was known to be there. What came of it, as on a device
	 * without room, will be the same until the day is over.
	 */
	#tried: { readonly day: StudyDay; readonly wasNew: boolean } | undefined;

	constructor(tools: KeeperTools) {
		this.#tools = tools;
	}

	/**
	 * There is something to lose, as the first grade of each session tells: leaves the mark, and asks the browser to keep it,
	 * once in the life of this database. Never sooner, since a browser that asks the reader back would ask somebody who has
	 * seen nothing yet.
	 */
	async afterGrade(): Promise<void> {
		await this.#quietly(async (stores) => {
			const { room, now, leaveMark } = this.#tools;
			leaveMark(now().at);
			if (this.#hasAsked) return;
			this.#hasAsked = true;
			const care = await stores.care();
			if (room === undefined || (await care.roomAnswer()) !== undefined) return;
			await care.keepRoomAnswer({ granted: await room.persist(), at: now().at });
		});
	}

	/** Makes a copy of everything, unless there is one of this study day, or nothing is new since the last. */
	async makeCopy(): Promise<void> {
		await this.#quietly((stores) => this.#alone(() => this.#copy(stores)));
	}

	/** Of two tabs one does it. Where there are no locks, the store itself takes no second copy of a day. */
	async #alone(work: () => Promise<void>): Promise<void> {
		const { locks } = this.#tools;
		if (locks === undefined) return work();
		await locks.request('recto-copy', { ifAvailable: true }, (lock) => (lock === null ? Promise.resolve() : work()));
	}

	/** After a loss nothing is copied: the learner chooses first what becomes of the copy that was spared. */
	async #copy(stores: Stores): Promise<void> {
		const { now, readMark, spare, pause } = this.#tools;
		if ((await findLoss({ stores, lastAt: readMark(), spare: undefined })) !== undefined) return;
		const reading = now();
		const { copies } = await stores.care();
		const today = studyDayOf(reading);
		const before = await copies.list();
		// One from days to come was made by a clock that was ahead.
		const newest = before.find(({ day }) => day <= today);
		if (newest?.day === today) return;
		const isSurelyNew = await isNewSince(stores, newest?.at);
		if (this.#tried?.day === today && (this.#tried.wasNew || !isSurelyNew)) return;
		this.#tried = { day: today, wasNew: isSurelyNew };
		const snapshot = await stores.snapshot();
		if (!isSurelyNew && (await saysTheSame(snapshot, newest, pause))) return;
		const copy = await makeCopy(snapshot, reading, pause);
		await copies.keep(copy, await this.#mostBytes());
		if (spare && (await mayReplaceSpare(spare, { snapshot, copies: before }))) await spare.keep(copy);
	}

	async #mostBytes(): Promise<number> {
		const { quota } = (await this.#tools.room?.estimate()) ?? {};
		return Math.min(MOST_BYTES, (quota ?? Infinity) / PART_OF_QUOTA);
	}

	/**
	 * A device that refuses room for a copy, or a part that cannot be fetched without a connection, is no fault to stop a
	 * learner for: Settings tell how old the newest copy is.
	 */
	async #quietly(work: (stores: Stores) => Promise<void>): Promise<void> {
		try {
			const stores = await this.#tools.stores();
			if (stores !== undefined) await work(stores);
		} catch (error) {
			const isQuiet = error instanceof StorageError || error instanceof DOMException || isMissingPart(error);
			if (!isQuiet) throw error;
		}
	}
}

/** Something was learnt here, or a deck changed, after `at`: what can be told without reading everything. */
async function isNewSince(stores: Stores, at: Instant = -Infinity): Promise<boolean> {
	const [[review], decks] = await Promise.all([stores.reviews.latest(1), stores.decks.list()]);
	return (review?.at ?? -Infinity) > at || decks.some(({ changedAt }) => changedAt > at);
}

/** True if the newest copy was made of the same: no reviews came from elsewhere, no deck went, no setting was changed. */
async function saysTheSame(snapshot: Snapshot, newest: KeptCopy | undefined, pause: Pause): Promise<boolean> {
	return newest === undefined ? isEmpty(snapshot) : (await snapshotDigest(snapshot, pause)) === newest.digest;
}
