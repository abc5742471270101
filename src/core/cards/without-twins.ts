import { answerOf, questionOf } from './card.ts';
import { foldedWords } from './fairness/leak.ts';
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
	return sameAnswer && likeness(foldedWords(questionOf(a.card)), foldedWords(questionOf(b.card))) >= ALIKE;
}

/** The best proposal of each question: two facts, or two sentences, may lead to the same one. */
export function withoutTwins(proposals: readonly Proposal[]): readonly Proposal[] {
	const kept: Proposal[] = [];
	const ranked = [...proposals].sort((a, b) => b.score - a.score || a.span.start - b.span.start);
	for (const proposal of ranked) if (!kept.some((other) => asksTheSame(other, proposal))) kept.push(proposal);
	return kept;
}
