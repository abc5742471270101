import type { Verdict } from '#core/reviews/verdict.ts';

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
