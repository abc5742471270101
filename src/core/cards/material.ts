import type { Document } from '../document/document.ts';
import type { Entity } from '../facts/entity.ts';
import type { Fact } from '../facts/fact.ts';
import type { SentenceView } from '../facts/recognizer.ts';

/** All that cards are made of: one document, its sentences as they were understood, and the facts found in them. */
export interface CardMaterial {
	readonly document: Document;
	readonly views: readonly SentenceView[];
	readonly entities: readonly Entity[];
	readonly facts: readonly Fact[];
}
