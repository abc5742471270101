import type { ChoiceCard } from '../cards/card.ts';
import type { Verdict } from './verdict.ts';

/** Compares the options chosen with those wanted. Where several are wanted, right ones alone but not all are `almost`. */
export function checkChoice({ answers }: Pick<ChoiceCard, 'answers'>, chosen: readonly string[]): Verdict {
	const wanted = new Set(answers);
	const picked = new Set(chosen);
	if (picked.size === 0 || [...picked].some((option) => !wanted.has(option))) return 'wrong';
	return picked.size === wanted.size ? 'correct' : 'almost';
}
