import type { Rating } from './review.ts';

/** How an answer compares with the right one. `almost`: a slip that the learner may call right. */
export type Verdict = 'correct' | 'almost' | 'wrong';

/** The rating that a verdict suggests when the learner says nothing else. */
export function ratingOf(verdict: Verdict): Rating {
	switch (verdict) {
		case 'correct':
			return 'good';
		case 'almost':
			return 'hard';
		case 'wrong':
			return 'again';
	}
}
