import { DAY_MS, HOUR_MS, MINUTE_MS } from '../shared/instant.ts';
import type { ClockReading, Instant } from '../shared/instant.ts';
import type { StudyDay } from './review.ts';

/** A study day begins at this hour by the learner's own clock, so that an evening's cards stay one day's cards. */
export const ROLLOVER_HOUR = 4;

/** The study day at a clock reading. Only the offset that the clock shows counts, so no zone table can move it later. */
export function studyDayOf({ at, offsetMinutes }: ClockReading): StudyDay {
	return Math.floor((at + offsetMinutes * MINUTE_MS - ROLLOVER_HOUR * HOUR_MS) / DAY_MS);
}

/** When `day` begins for a clock that is `offsetMinutes` east of UTC. */
export function studyDayStart(day: StudyDay, offsetMinutes: number): Instant {
	return day * DAY_MS + ROLLOVER_HOUR * HOUR_MS - offsetMinutes * MINUTE_MS;
}

/** The next moment at which the study day changes, if the offset stays as it is. */
export function nextRollover(reading: ClockReading): Instant {
	return studyDayStart(studyDayOf(reading) + 1, reading.offsetMinutes);
}

/** The calendar date of a study day, as `YYYY-MM-DD`. */
export function studyDayDate(day: StudyDay): string {
	return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
