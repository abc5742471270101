import { copiesToKeep } from '#core/reviews/copies-to-keep.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import type { AsideStore } from '../aside-store.ts';
import type { Care, Copy, CopyStore, Findings, KeptCopy, RoomAnswer } from '../care/care.ts';
import { tryOutIn } from '../care/try-out.ts';
import type { RestoreRun, Snapshot } from '../snapshot.ts';
import type { Connection } from './connection.ts';
import type { LoadReplay } from './merge-reviews.ts';
import type { RectoDatabase } from './recto-database.ts';
import { TrialPlace } from './trial-place.ts';
import { verifyCaches } from './verify-caches.ts';

/** Keeps a copy within the running transaction, unless there is one of its day. */
async function keepCopy(db: RectoDatabase, { packed, ...copy }: Copy, mostBytes: number): Promise<boolean> {
	const { day } = copy;
	const others = await db.copies.toArray();
	if (others.some((other) => other.day === day)) return false;
	const kept = copiesToKeep([copy, ...others], mostBytes);
	const old = others.map((other) => other.day).filter((other) => !kept.has(other));
	await Promise.all([
		db.copies.bulkDelete(old),
		db.copyBytes.bulkDelete(old),
		db.copies.add(copy),
		db.copyBytes.add({ day, packed })
	]);
	return true;
}

/** Copies in the database that they are copies of. */
class DexieCopyStore implements CopyStore {
	readonly #connection: Connection;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	async list(): Promise<readonly KeptCopy[]> {
		return (await this.#connection.read((db) => db.copies.toArray())).reverse();
	}

	get(day: StudyDay): Promise<Copy | undefined> {
		return this.#connection.readAtOnce(async (db) => {
			const [copy, bytes] = await Promise.all([db.copies.get(day), db.copyBytes.get(day)]);
			return copy && bytes && { ...copy, packed: bytes.packed };
		});
	}

	keep(copy: Copy, mostBytes: number): Promise<boolean> {
		return this.#connection.write((db) => keepCopy(db, copy, mostBytes));
	}
}

interface CareTools {
	readonly connection: Connection;
	readonly loadReplay: LoadReplay;
	/** Of the database. */
	readonly name: string;
	readonly aside: AsideStore;
}

/** Databases that are looked after already on this page. */
const begun = new WeakSet<Connection>();

/** Looks after a database. */
export class DexieCare implements Care {
	readonly copies: CopyStore;
	readonly aside: AsideStore;
	readonly #connection: Connection;
	readonly #loadReplay: LoadReplay;
	readonly #trialPlace: TrialPlace;

	constructor({ connection, loadReplay, name, aside }: CareTools) {
		this.aside = aside;
		this.copies = new DexieCopyStore(connection);
		this.#connection = connection;
		this.#loadReplay = loadReplay;
		this.#trialPlace = new TrialPlace(`${name}-trial`);
		if (begun.has(connection)) return;
		begun.add(connection);
		// Nothing waits for it, and what cannot be cleared away is tried again when care begins anew.
		this.#trialPlace.clear().catch(() => undefined);
	}

	async roomAnswer(): Promise<RoomAnswer | undefined> {
		const row = await this.#connection.read((db) => db.meta.get('room'));
		return row?.key === 'room' ? row.value : undefined;
	}

	keepRoomAnswer(value: RoomAnswer): Promise<void> {
		return this.#connection.write(async (db) => {
			await db.meta.put({ key: 'room', value });
		});
	}

	async tryOut(snapshot: Snapshot, digest: string, run?: RestoreRun): Promise<boolean> {
		const { openDexieStores } = await import('./open-dexie-stores.ts');
		const replay = await this.#loadReplay();
		return this.#trialPlace.use(async () => {
			const trial = await openDexieStores({ name: this.#trialPlace.name, replay });
			try {
				return await tryOutIn(trial, { snapshot, digest }, run);
			} finally {
				trial.close();
			}
		});
	}

	async verify(run: RestoreRun = {}): Promise<Findings> {
		return verifyCaches(this.#connection, await this.#loadReplay(), run);
	}
}
