import type { Rating } from '#core/reviews/review.ts';

/** The words of the grades; automated tests press them. */
export const gradeWords: Readonly<Record<Rating, string>> = {
	again: 'Again',
	hard: 'Hard',
	good: 'Good',
	easy: 'Easy'
};
