import type { Card } from '#core/cards/card.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import type { Memory } from '#core/schedule/memory.ts';
import { shuffled, type Random } from '#core/shared/random.ts';
import { exerciseOf, type Exercise } from '../session/exercise.ts';

/** How many questions a quiz has, if the deck holds as many. */
export const QUIZ_LENGTH = 10;

/** What is asked of a card in a quiz: something that the app can check; `undefined` when it cannot check the card. */
export function quizExerciseOf(card: Card, random: Random): Exercise | undefined {
	if (card.type === 'cloze') return { type: 'typed' };
	if (card.type === 'true-false') {
		const options = [true, false].map((is) => ({ text: is ? 'True' : 'False', isAnswer: is === card.isTrue }));
		return { type: 'choice', options, several: false };
	}
	const exercise = exerciseOf(card, random);
	return exercise.type === 'flip' ? undefined : exercise;
}

/** Cards of a quiz, drawn by chance; what was answered today comes last. */
export function drawQuestions(
	cards: readonly Card[],
	{ memories, today }: { readonly memories: readonly Memory[]; readonly today: StudyDay },
	random: Random
): readonly Card[] {
	const setAside = new Set(memories.filter(({ suspended }) => suspended).map(({ cardId }) => cardId));
	const recent = new Set(memories.filter(({ lastDay }) => lastDay === today).map(({ cardId }) => cardId));
	const checkable = cards.filter((card) => !setAside.has(card.id) && quizExerciseOf(card, random) !== undefined);
	const drawn = shuffled(checkable, random);
	return [...drawn.filter(({ id }) => !recent.has(id)), ...drawn.filter(({ id }) => recent.has(id))].slice(
		0,
		QUIZ_LENGTH
	);
}
