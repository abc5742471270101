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

function asksTheSame(a: Proposal, b: Proposal): boolean {
	if (a.card.id === b.card.id) return true;
	const sameAnswer = foldedWords(answerOf(a.card)).join(' ') === foldedWords(answerOf(b.card)).join(' ');
	if (!sameAnswer) return false;
	// A dated clause told by a relation of its own too is asked once, by that relation.
	if (a.sentence === b.sentence && a.relation !== b.relation && (a.relation === 'event' || b.relation === 'event'))
		return true;
	return likeness(foldedWords(questionOf(a.card)), foldedWords(questionOf(b.card))) >= ALIKE;
}

/** The best proposal of each question: two facts, or two sentences, may lead to the same one. */
export function withoutTwins(proposals: readonly Proposal[]): readonly Proposal[] {
	const kept: Proposal[] = [];
	const general = ({ relation }: Proposal): number =>
		relation === 'event' || relation === 'action' || relation === 'cloze' ? 1 : 0;
	const ranked = [...proposals].sort(
		(a, b) => general(a) - general(b) || b.score - a.score || a.span.start - b.span.start
	);
	for (const proposal of ranked) if (!kept.some((other) => asksTheSame(other, proposal))) kept.push(proposal);
	return kept;
}
