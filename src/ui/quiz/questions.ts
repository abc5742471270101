import type { Card } from '#core/cards/card.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import type { Memory } from '#core/schedule/memory.ts';
import type { DeckId } from '#core/shared/ids.ts';
import { shuffled, type Random } from '#core/shared/random.ts';
import type { QuizPlan } from '#storage/sitting-store.ts';
import { kindOf } from './quiz-plan.ts';

/** A card that may be asked, and the deck that it is in. */
export interface Candidate {
	readonly card: Card;
	readonly deckId: DeckId;
}

/** What is known of the cards before they are drawn. */
export interface Standing {
	readonly memories: readonly Memory[];
	readonly today: StudyDay;
}

/** Of each group of siblings one: they help to guess each other. */
function firstOfGroups(candidates: readonly Candidate[]): {
	readonly first: Candidate[];
	readonly others: Candidate[];
} {
	const taken = new Set<string>();
	const first: Candidate[] = [];
	const others: Candidate[] = [];
	for (const candidate of candidates) {
		(taken.has(candidate.card.group) ? others : first).push(candidate);
		taken.add(candidate.card.group);
	}
	return { first, others };
}

/** The questions of a quiz, drawn by chance: siblings, and what was answered today, come last. */
export function drawQuestions(
	candidates: readonly Candidate[],
	plan: Pick<QuizPlan, 'length' | 'kinds'>,
	{ memories, today, random }: Standing & { readonly random: Random }
): readonly Candidate[] {
	const setAside = new Set(memories.filter(({ suspended }) => suspended).map(({ cardId }) => cardId));
	const recent = new Set(memories.filter(({ lastDay }) => lastDay === today).map(({ cardId }) => cardId));
	const fit = candidates.filter(({ card }) => {
		const kind = kindOf(card);
		return !setAside.has(card.id) && kind !== undefined && plan.kinds.includes(kind);
	});
	const { first, others } = firstOfGroups(shuffled(fit, random));
	const isRecent = ({ card }: Candidate): boolean => recent.has(card.id);
	const inOrder = [...first.filter((one) => !isRecent(one)), ...others, ...first.filter(isRecent)];
	return inOrder.slice(0, plan.length);
}
