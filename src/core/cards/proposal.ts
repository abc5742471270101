import type { Span } from '../shared/span.ts';
import type { Relation } from '../facts/fact.ts';
import type { Card } from './card.ts';

/** A card that the maker offers, with the proof that it may be offered. */
export interface Proposal {
	/** Carries its source: `document.text.slice(source.start, source.end) === source.quote`. */
	readonly card: Card;
	/** Id of the fact that it asks about; proposals of one fact are siblings. */
	readonly factId: string;
	/** Which member of a list in the fact it asks for. */
	readonly member?: string;
	/** The fact's relation; or what puts several facts, or a sentence's own words, to use; `own` is made by the reader's hand. */
	readonly relation: Relation | 'cloze' | 'order' | 'match' | 'own';
	/** Index of the sentence that it came from. */
	readonly sentence: number;
	readonly span: Span;
	/** Worth keeping, 0–1: the order in which proposals are offered when there are too many. */
	readonly score: number;
}
