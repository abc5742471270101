import { counted, sentence } from '../shared/words.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import { DAY_MS } from '#core/shared/instant.ts';
import type { Day } from './today.svelte.ts';

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** `Monday, 23 November`. */
export function dateline(day: StudyDay): string {
	return `${WEEKDAY.format(day * DAY_MS)}, ${DATE.format(day * DAY_MS)}`;
}

/** `Twenty-four cards are due`. */
export function headline(count: number): string {
	if (count === 0) return 'Nothing is due';
	return `${sentence(counted(count, 'card'))} ${count === 1 ? 'is' : 'are'} due`;
}

/** Of which kinds they are: `18 to review and 6 new`; or, when nothing is due, when the next ones come. */
export function dueInWords({ due, fresh, next }: Pick<Day, 'due' | 'fresh' | 'next'>): string {
	if (due > 0 && fresh > 0) return `${due} to review and ${fresh} new`;
	if (due > 0) return `${due} to review`;
	if (fresh > 0) return `${fresh} new`;
	if (next === undefined) return 'Nothing comes this week either. There is room for something new.';
	return `${sentence(counted(next.count, 'card'))} ${next.count === 1 ? 'comes' : 'come'} ${next.when}.`;
}
