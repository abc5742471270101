import { answerOf, questionOf } from './card.ts';
import { foldedWords } from './quality/folded-words.ts';
import type { Proposal } from './proposal.ts';

/** Two questions with the same answer that share this much of their words ask the same thing. */
const ALIKE = 0.6;

function likeness(a: readonly string[], b: readonly string[]): number {
	const left = new Set(a);
	const right = new Set(b);
	const shared = [...left].filter((word) => right.has(word)).length;
	return shared / Math.max(1, Math.min(left.size, right.size));
}

/** Of two questions with the same answer. */
function asksTheSame(a: Proposal, b: Proposal): boolean {
	// A dated clause told by a relation of its own too is asked once, by that relation.
	if (a.sentence === b.sentence && a.relation !== b.relation && (a.relation === 'event' || b.relation === 'event'))
		return true;
	return likeness(foldedWords(questionOf(a.card)), foldedWords(questionOf(b.card))) >= ALIKE;
}

const isGeneral = ({ relation }: Proposal): boolean =>
	relation === 'event' || relation === 'action' || relation === 'cloze';

/** The best proposal of each question: two facts, or two sentences, may lead to the same one. */
export function withoutTwins(proposals: readonly Proposal[]): readonly Proposal[] {
	const kept = new Map<string, Proposal[]>();
	const ids = new Set<string>();
	const ranked = [...proposals].sort(
		(a, b) => Number(isGeneral(a)) - Number(isGeneral(b)) || b.score - a.score || a.span.start - b.span.start
	);
	for (const proposal of ranked) {
		const answer = foldedWords(answerOf(proposal.card)).join(' ');
		const rivals = kept.get(answer) ?? [];
		if (ids.has(proposal.card.id) || rivals.some((other) => asksTheSame(other, proposal))) continue;
		ids.add(proposal.card.id);
		kept.set(answer, [...rivals, proposal]);
	}
	return [...kept.values()].flat();
}
