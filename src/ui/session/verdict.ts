import { checkChoice } from '#core/reviews/check-choice.ts';
import type { Verdict } from '#core/reviews/verdict.ts';
import type { Asked } from './leaf.svelte.ts';

/** What the learner chose or wrote. */
export type Given = { readonly options: readonly string[] } | { readonly text: string };

/** Fetches what judges words and numbers; the first card that asks for them does. */
export const loadWrittenCheck = async () => (await import('./check-written.ts')).checkWritten;

/** Judges what was given by the card's own rules. */
export async function checkGiven({ card, exercise }: Pick<Asked, 'card' | 'exercise'>, given: Given): Promise<Verdict> {
	if (exercise.type !== 'choice') return (await loadWrittenCheck())(card, 'text' in given ? given.text : '');
	const answers = exercise.options.filter(({ isAnswer }) => isAnswer).map(({ text }) => text);
	return checkChoice({ answers }, 'options' in given ? given.options : []);
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
