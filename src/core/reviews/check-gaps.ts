import { gapAnswersOf } from '../cards/gap.ts';
import type { ClozeCard } from '../cards/card.ts';
import { checkTyped } from './check-typed.ts';
import type { Verdict } from './verdict.ts';

/** With fewer gaps than this, one that is wrong is too much. */
const FORGIVING_GAPS = 3;

type Wanted = Pick<ClozeCard, 'text' | 'answer' | 'accept'>;

/** How each gap was filled, in the order of the text. */
export function checkEachGap(card: Wanted, given: readonly string[]): readonly Verdict[] {
	const answers = gapAnswersOf(card);
	const accept = answers.length > 1 ? [] : card.accept;
	return answers.map((answer, i) => checkTyped({ ...card, answer, accept }, given[i] ?? ''));
}

/** All gaps together: a slip anywhere, or one gap of three or more that is wrong, is `almost`. */
export function checkGaps(card: Wanted, given: readonly string[]): Verdict {
	const verdicts = checkEachGap(card, given);
	const wrong = verdicts.filter((verdict) => verdict === 'wrong').length;
	if (verdicts.every((verdict) => verdict === 'correct')) return 'correct';
	return wrong === 0 || (wrong === 1 && verdicts.length >= FORGIVING_GAPS) ? 'almost' : 'wrong';
}
