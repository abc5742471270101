import type { Fact, Refusal } from '../fact.ts';
import type { SentenceView } from '../recognizer.ts';

/** Facts on their way through the refiners, and what was refused so far. */
export interface Refined {
	readonly facts: readonly Fact[];
	readonly refusals: readonly Refusal[];
}

/** Mends or refuses facts; it sees all of them, and the sentences they stand in. */
export type Refiner = (facts: readonly Fact[], views: readonly SentenceView[]) => Refined;
