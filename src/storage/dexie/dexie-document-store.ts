import type { DocumentId } from '#core/shared/ids.ts';
import type { DocumentStore, StoredDocument } from '../document-store.ts';
import type { Connection } from './connection.ts';

/** Documents in IndexedDB. */
export class DexieDocumentStore implements DocumentStore {
	readonly #connection: Connection;

	constructor(connection: Connection) {
		this.#connection = connection;
	}

	get(id: DocumentId): Promise<StoredDocument | undefined> {
		return this.#connection.read((db) => db.documents.get(id));
	}
}
