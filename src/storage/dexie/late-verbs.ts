import type { Deck } from '#core/decks/deck.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { AsideStore } from '../aside-store.ts';
import type { Care } from '../care/care.ts';
import type { StoredDocument } from '../document-store.ts';
import type { RestoreMode, RestoreRun, Snapshot } from '../snapshot.ts';
import type { Connection } from './connection.ts';
import { DexieCare } from './dexie-care.ts';
import { putAsideBack, putSnapshot, takeSnapshot } from './dexie-snapshot.ts';
import type { LoadReplay } from './merge-reviews.ts';
import { saveDeck } from './save-deck.ts';

/** What a reader asks for late and seldom: no one waits for its code on the first page. */
export class LateVerbs implements AsideStore {
	readonly #connection: Connection;
	readonly #loadReplay: LoadReplay;

	constructor(connection: Connection, loadReplay: LoadReplay) {
		this.#connection = connection;
		this.#loadReplay = loadReplay;
	}

	async saveMade(documents: readonly StoredDocument[], deck: Deck, now: Instant): Promise<void> {
		const replay = await this.#loadReplay();
		return this.#connection.write(async (db) => {
			await db.documents.bulkPut(documents);
			await saveDeck(db, { deck, addedAt: now, changedAt: now }, replay);
		});
	}

	snapshot(): Promise<Snapshot> {
		return this.#connection.readAtOnce(takeSnapshot);
	}

	async restore(snapshot: Snapshot, mode: RestoreMode, run: RestoreRun = {}): Promise<void> {
		const replay = await this.#loadReplay();
		return this.#connection.write((db) => putSnapshot(db, { snapshot, mode, run }, replay));
	}

	/** What looks after the database of this name. */
	care(name: string): Care {
		return new DexieCare({ connection: this.#connection, loadReplay: this.#loadReplay, name, aside: this });
	}

	has(): Promise<boolean> {
		return this.#connection.read(async (db) => (await db.backups.count()) > 0);
	}

	async putBack(run: RestoreRun = {}): Promise<void> {
		const replay = await this.#loadReplay();
		return this.#connection.write((db) => putAsideBack(db, run, replay));
	}

	forget(): Promise<void> {
		return this.#connection.write((db) => db.backups.clear());
	}
}
