import type { Card } from '#core/cards/card.ts';
import type { Document } from '#core/document/document.ts';
import type { DocumentId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';

/** A document that was read here, kept so that a card can show the sentence around its quote. */
export interface StoredDocument {
	readonly id: DocumentId;
	readonly document: Document;
	readonly addedAt: Instant;
}

/** Keeps the documents that cards were made from. They come with a deck (`Stores.saveMade`) and go with the last card that names them. */
export interface DocumentStore {
	get(id: DocumentId): Promise<StoredDocument | undefined>;
}

/** The ids of the documents that some of these cards came from. */
export function documentsNamed(cards: Iterable<Card>): ReadonlySet<string> {
	const named = new Set<string>();
	for (const { source } of cards) if (source?.documentId !== undefined) named.add(source.documentId);
	return named;
}
