import type { StudyDay } from '../reviews/review.ts';
import type { Memory } from './memory.ts';

/** Flying over the date line takes a learner one day back, and no more. */
const TRAVEL_DAYS = 1;

/**
 * True of a card that was graded by a clock which ran days ahead and was set back since. The day that it was promised for
 * may lie years away, so it is asked as if it were due.
 */
export function wasGradedAhead({ lastDay }: Pick<Memory, 'lastDay'>, today: StudyDay): boolean {
	return lastDay > today + TRAVEL_DAYS;
}
