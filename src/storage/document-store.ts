import type { Document } from '#core/document/document.ts';
import type { DocumentId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';

/** A document that was read here, kept so that a card can show the sentence around its quote. */
export interface StoredDocument {
	readonly id: DocumentId;
	readonly document: Document;
	readonly addedAt: Instant;
}

/** Keeps the documents that cards were made from. */
export interface DocumentStore {
	save(document: StoredDocument): Promise<void>;
	get(id: DocumentId): Promise<StoredDocument | undefined>;
	remove(id: DocumentId): Promise<void>;
}
