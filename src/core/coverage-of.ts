import type { Coverage, Made } from './made.ts';
import { overlaps } from './shared/span.ts';

/** How each sentence of the document fared, by its index: it gave cards, or was refused, or holds nothing that is asked about. */
export function coverageOf(made: Made): readonly Coverage[] {
	const withCards = new Set(made.proposals.map((proposal) => proposal.sentence));
	return made.sentences.map((sentence) => {
		if (withCards.has(sentence.index)) return 'cards';
		return made.refusals.some((refusal) => overlaps(refusal.span, sentence.span)) ? 'refused' : 'nothing';
	});
}
