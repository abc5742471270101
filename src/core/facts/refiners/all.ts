import type { Fact } from '../fact.ts';
import type { SentenceView } from '../recognizer.ts';
import { attribute } from './attribute.ts';
import { dropHedged } from './drop-hedged.ts';
import { dropPlainer } from './drop-plainer.ts';
import { dropRepeated } from './drop-repeated.ts';
import type { Refined, Refiner } from './refiner.ts';

/**
 * First what is denied or supposed goes, so that nobody is quoted for it; then each claim gets its source or goes;
 * then, of what is left, repetitions go, so that a refused telling never ousts a sound one;
 * and last the plain deed goes where a relation of its own tells the same.
 */
const REFINERS: readonly Refiner[] = [dropHedged, attribute, dropRepeated, dropPlainer];

/** Runs all refiners in their order. */
export function refineFacts(facts: readonly Fact[], views: readonly SentenceView[]): Refined {
	return REFINERS.reduce<Refined>(
		(so, refine) => {
			const { facts: kept, refusals } = refine(so.facts, views);
			return { facts: kept, refusals: [...so.refusals, ...refusals] };
		},
		{ facts, refusals: [] }
	);
}
