import { checkChoice } from '#core/reviews/check-choice.ts';
import { checkNumber } from '#core/reviews/check-number.ts';
import { checkTyped } from '#core/reviews/check-typed.ts';
import type { Verdict } from '#core/reviews/verdict.ts';
import type { Asked } from './leaf.svelte.ts';

/** What the learner chose or wrote. */
export type Given = { readonly options: readonly string[] } | { readonly text: string };

/** Judges what was given by the card's own rules. */
export function checkGiven({ card, exercise }: Pick<Asked, 'card' | 'exercise'>, given: Given): Verdict {
	if (exercise.type === 'choice') {
		const answers = exercise.options.filter(({ isAnswer }) => isAnswer).map(({ text }) => text);
		return checkChoice({ answers }, 'options' in given ? given.options : []);
	}
	const text = 'text' in given ? given.text : '';
	if (card.type === 'number') return checkNumber(card, text);
	return card.type === 'typed' || card.type === 'cloze' ? checkTyped(card, text) : 'wrong';
}

/** The words of the verdict; automated tests read them. */
export function describeVerdict(verdict: Verdict): string {
	switch (verdict) {
		case 'correct':
			return 'Correct';
		case 'almost':
			return 'Almost';
		case 'wrong':
			return 'Not quite';
	}
}
