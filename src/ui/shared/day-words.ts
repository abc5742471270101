import type { StudyDay } from '#core/reviews/review.ts';

const DAY_MS = 86_400_000;
const formatter = (options: Intl.DateTimeFormatOptions, locale = 'en-GB'): Intl.DateTimeFormat =>
	new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
const LONG = formatter({ weekday: 'long', day: 'numeric', month: 'long' });
const SHORT = formatter({ weekday: 'short', day: 'numeric', month: 'short' });
const MONTH = formatter({ month: 'short' }, 'en-US');
const NUMBER = formatter({ day: 'numeric' });

/** `Monday 23 November`: a study day by the learner's own calendar. */
export const longDay = (day: StudyDay): string => LONG.format(day * DAY_MS);
/** `Mon 23 Nov`. */
export const shortDay = (day: StudyDay): string => SHORT.format(day * DAY_MS);
/** `Nov`. */
export const monthName = (day: StudyDay): string => MONTH.format(day * DAY_MS);
/** `23`. */
export const dayNumber = (day: StudyDay): string => NUMBER.format(day * DAY_MS);
