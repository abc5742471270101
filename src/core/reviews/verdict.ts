import type { Rating } from './review.ts';

/** How an answer compares with the right one. `almost`: a slip that the learner may call right. */
export type Verdict = 'correct' | 'almost' | 'wrong';

/**
 * The rating that a verdict comes to when the learner says nothing else. A right answer that had help (a hint, or options
 * among which luck may have chosen) says less of the memory, and counts less.
 */
export function ratingOf(verdict: Verdict, hadHelp = false): Rating {
	switch (verdict) {
		case 'correct':
			return hadHelp ? 'hard' : 'good';
		case 'almost':
			return 'hard';
		case 'wrong':
			return 'again';
	}
}
