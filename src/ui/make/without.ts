import type { JoinedProposal } from '#core/join-yields.ts';

/** Those of `proposals` whose cards are not among the others. */
export function without(
	others: readonly JoinedProposal[],
	proposals: readonly JoinedProposal[]
): readonly JoinedProposal[] {
	const ids = new Set(others.map(({ card }) => card.id));
	return proposals.filter(({ card }) => !ids.has(card.id));
}
