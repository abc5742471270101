import { StorageError } from '../storage-error.ts';
import type { StorageErrorCode } from '../storage-error.ts';
import { installedVersion } from './installed-version.ts';
import { RectoDatabase, SCHEMA_VERSION } from './recto-database.ts';
import type { MetaRow } from './rows.ts';
import { storageFault } from './storage-fault.ts';
import { asked, writeDirectly } from './write-directly.ts';

/** How often a lost connection is opened anew before the learner is told. */
const REOPENINGS = 3;

/** Something to be done with the open database. It may run again after a lost connection. */
export type Work<Value> = (db: RectoDatabase) => Promise<Value>;

/** Something that is written at once, without Dexie. It may run again after a lost connection. */
export type DirectWork<Value> = (transaction: IDBTransaction) => Promise<Value>;

function refuseNewer(schema: MetaRow | undefined): void {
	if (typeof schema?.value === 'number' && schema.value > SCHEMA_VERSION) throw new StorageError('newer-version');
}

/** The only door to the database: it turns refusals into `StorageError`, reopens what was lost, and guards the schema. */
export class Connection {
	readonly #name: string;
	readonly #db: RectoDatabase;
	/** Why this page may no longer touch the database. */
	#refusal: StorageErrorCode | undefined;
	/** Counts how often the connection was opened anew, so that one loss is mended once. */
	#openings = 0;
	/** Everything that is asked while the connection is being opened anew waits for it. */
	#reopening: Promise<void> | undefined;

	constructor(name: string) {
		this.#name = name;
		this.#db = new RectoDatabase(name);
		this.#db.on('versionchange', (event) => {
			this.#refusal = event.newVersion === null ? 'unavailable' : 'newer-version';
			this.#db.close();
			return false;
		});
	}

	/** Opens the database, or says why not: another page holds an old version, or the device keeps nothing. */
	async open(): Promise<void> {
		const blocked = new Promise<never>((_, reject) => {
			this.#db.on('blocked', () => {
				reject(new StorageError('blocked'));
			});
		});
		try {
			await this.#tried(() => Promise.race([this.#openKnown(), blocked]));
			await this.read((db) => this.#guard(db));
		} catch (error) {
			this.close();
			const isLost = error instanceof StorageError && error.code === 'connection-lost';
			throw isLost ? new StorageError('unavailable', error.cause) : error;
		}
	}

	/** Runs questions that write nothing. */
	read<Value>(work: Work<Value>): Promise<Value> {
		return this.#tried(() => work(this.#db));
	}

	/** Runs questions that must see one and the same moment. */
	readAtOnce<Value>(work: Work<Value>): Promise<Value> {
		return this.#tried(() => this.#db.transaction('r', this.#db.tables, () => work(this.#db)));
	}

	/** Runs work that writes: all of it or nothing. Settles when the write is durable. */
	write<Value>(work: Work<Value>): Promise<Value> {
		return this.#tried(() =>
			this.#db.transaction('rw', this.#db.tables, async () => {
				// Asked first, the guard is answered first; when it refuses, nothing of the work is kept.
				const [, value] = await Promise.all([this.#guard(this.#db), work(this.#db)]);
				return value;
			})
		);
	}

	/** As `write`, for what the screen waits on. `tables` are the names of all that the work asks. */
	writeDirectly<Value>(tables: readonly string[], work: DirectWork<Value>): Promise<Value> {
		return this.#tried(() =>
			writeDirectly(this.#openDatabase(), [...tables, 'meta'], async (transaction) => {
				const schema = asked(transaction.objectStore('meta').get('schema'));
				const guard = schema.then((row) => {
					refuseNewer(row as MetaRow | undefined);
				});
				const [, value] = await Promise.all([guard, work(transaction)]);
				return value;
			})
		);
	}

	close(): void {
		this.#refusal ??= 'closed';
		this.#db.close();
	}

	/** Opens a database that this code knows, and leaves a newer one untouched. */
	async #openKnown(): Promise<void> {
		if ((await installedVersion(this.#name)) > SCHEMA_VERSION) throw new StorageError('newer-version');
		await this.#db.open();
	}

	/** A page left open over an update would write rows of an old shape into a new database. */
	async #guard(db: RectoDatabase): Promise<void> {
		refuseNewer(await db.meta.get('schema'));
	}

	#openDatabase(): IDBDatabase {
		if (!this.#db.isOpen()) throw new DOMException('', 'InvalidStateError');
		return this.#db.backendDB();
	}

	async #tried<Value>(attempt: () => PromiseLike<Value>, left = REOPENINGS): Promise<Value> {
		await this.#reopening;
		this.#refuse();
		const opening = this.#openings;
		try {
			return await attempt();
		} catch (error) {
			const fault = storageFault(error);
			if (!(fault instanceof StorageError)) throw fault;
			// A refusal that came while the work ran explains its failure better than the failure itself.
			this.#refuse(fault.cause);
			if (fault.code !== 'connection-lost' || left === 0) throw fault;
		}
		if (opening === this.#openings) this.#reopening = this.#reopen();
		return this.#tried(attempt, left - 1);
	}

	#refuse(cause?: unknown): void {
		if (this.#refusal !== undefined) throw new StorageError(this.#refusal, cause);
	}

	/** Opens anew once for all work that lost the same connection. A failure shows itself in the next attempt, which counts it. */
	async #reopen(): Promise<void> {
		this.#openings += 1;
		this.#db.close({ disableAutoOpen: false });
		try {
			await this.#openKnown();
		} catch (error) {
			if (error instanceof StorageError) this.#refusal = error.code;
		}
	}
}
