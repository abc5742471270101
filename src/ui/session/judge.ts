import { answerOf, type Card } from '#core/cards/card.ts';
import { checkChoice } from '#core/reviews/check-choice.ts';
import { checkGaps } from '#core/reviews/check-gaps.ts';
import { checkMatch } from '#core/reviews/check-match.ts';
import { checkNumber } from '#core/reviews/check-number.ts';
import { checkOrder } from '#core/reviews/check-order.ts';
import { checkTyped } from '#core/reviews/check-typed.ts';
import type { Verdict } from '#core/reviews/verdict.ts';
import type { Exercise } from './exercise.ts';
import type { Given } from '#core/reviews/given.ts';

/** Judges words by what the card accepts, whatever its type: a card on the ladder is written though it offers options. */
function judgeTexts(card: Card, texts: readonly string[]): Verdict {
	switch (card.type) {
		case 'number':
			return checkNumber(card, texts[0] ?? '');
		case 'cloze':
			return checkGaps(card, texts);
		case 'typed':
			return checkTyped(card, texts[0] ?? '');
		default:
			return checkTyped({ answer: answerOf(card), accept: [] }, texts[0] ?? '');
	}
}

/** Judges what was given by the card's own rules; what does not fit the exercise is wrong. */
export function judge(card: Card, exercise: Exercise, given: Given): Verdict {
	if ('texts' in given) return judgeTexts(card, given.texts);
	if ('options' in given && exercise.type === 'choice') {
		const answers = exercise.options.filter(({ isAnswer }) => isAnswer).map(({ text }) => text);
		return checkChoice({ answers }, given.options);
	}
	if ('items' in given && card.type === 'order') return checkOrder(card, given.items);
	if ('pairs' in given && card.type === 'match') return checkMatch(card, given.pairs);
	return 'wrong';
}
