import type { Card } from '#core/cards/card.ts';
import { isWritable } from '#core/schedule/ladder.ts';
import type { DeckId } from '#core/shared/ids.ts';
import type { QuizKind, QuizPlan } from '#storage/sitting-store.ts';

/** How many questions a quiz has unless the learner wants it otherwise. */
export const QUIZ_LENGTH = 10;
export const LONGEST_QUIZ = 100;

/** Every kind of question, with its words. */
export const QUIZ_KINDS: Readonly<Record<QuizKind, string>> = {
	choice: 'Choosing',
	'true-false': 'True or false',
	writing: 'Writing',
	number: 'Numbers',
	order: 'Putting in order',
	match: 'Putting together'
};

export const ALL_KINDS = Object.keys(QUIZ_KINDS) as readonly QuizKind[];

/** What a card asks for in a quiz; nothing when the app could not judge the answer. */
export function kindOf(card: Card): QuizKind | undefined {
	switch (card.type) {
		case 'typed':
		case 'cloze':
			return 'writing';
		case 'basic':
			return isWritable(card.answer) ? 'writing' : undefined;
		default:
			return card.type;
	}
}

/** Ten questions of every kind that count. */
export function usualPlan(decks: readonly DeckId[]): QuizPlan {
	return { decks, length: QUIZ_LENGTH, kinds: ALL_KINDS, counts: true, isExam: false };
}
