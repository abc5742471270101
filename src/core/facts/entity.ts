import type { Span } from '../shared/span.ts';

export type EntityType =
	| 'person'
	| 'place'
	| 'organisation'
	| 'route' // corridors, rivers, roads, railways, canals
	| 'agreement'
	| 'event' // wars, battles, conferences, disasters
	| 'work'
	| 'people'
	| 'thing';

/** One place where the document names an entity. */
export interface Mention {
	readonly span: Span;
	readonly text: string;
	/** Index of the sentence. */
	readonly sentence: number;
	/** Titles read before or after the name here ("Economy Minister"). */
	readonly titles: readonly string[];
}

/** One person, place or thing of the document, under its fullest name. */
export interface Entity {
	readonly id: string;
	readonly type: EntityType;
	readonly name: string;
	/** Every other way in which the document names it (surname, acronym, metonym). */
	readonly aliases: readonly string[];
	readonly mentions: readonly Mention[];
	/** Nouns by which the text says what it is ("river", "company"), each once. */
	readonly kinds: readonly string[];
	/** For a person whose titles or given name show it. */
	readonly gender?: 'female' | 'male' | undefined;
}
