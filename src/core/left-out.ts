import type { Proposal } from './cards/proposal.ts';
import { coverageOf } from './coverage-of.ts';
import type { Refusal } from './facts/fact.ts';
import type { Made } from './made.ts';

/**
 * Why sentences with a fact have neither a card nor a refusal: what could be asked, `outranked`, is worth less than what is,
 * or no question came of the fact at all.
 */
export function leftOut(made: Made, outranked: readonly Proposal[]): readonly Refusal[] {
	const asked = new Set(outranked.map(({ sentence }) => sentence));
	const stated = new Set(made.facts.map(({ sentence }) => sentence));
	const coverage = coverageOf(made);
	return made.sentences.flatMap(({ index, span }, at) => {
		const isAsked = asked.has(index);
		if (coverage[at] !== 'nothing' || !(isAsked || stated.has(index))) return [];
		const quote = made.document.text.slice(span.start, span.end);
		return [{ reason: isAsked ? 'outranked' : 'no-question', span, quote }];
	});
}
