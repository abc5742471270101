import type { MatchCard } from '../cards/card.ts';
import type { Verdict } from './verdict.ts';

/** With fewer pairs than this, two that are swapped are half of the answer. */
const FORGIVING_PAIRS = 4;

/** The right side that was put to each left side. */
export type GivenPairs = Readonly<Record<string, string>>;

/** The left sides whose right side is another. */
export function mismatched({ pairs }: Pick<MatchCard, 'pairs'>, given: GivenPairs): readonly string[] {
	return pairs.filter(({ left, right }) => given[left] !== right).map(({ left }) => left);
}

/** Compares pairs with the right ones. Two that are wrong, of four pairs or more, are `almost`. */
export function checkMatch(card: Pick<MatchCard, 'pairs'>, given: GivenPairs): Verdict {
	const wrong = mismatched(card, given).length;
	if (wrong === 0) return 'correct';
	return wrong <= 2 && card.pairs.length >= FORGIVING_PAIRS ? 'almost' : 'wrong';
}
