import type { DayCount } from '#core/reviews/day-count.ts';
import { MINUTE_MS } from '#core/shared/instant.ts';
import { counted } from '../shared/words.ts';

/** What an answer takes before there are any to tell by. */
const USUAL_MS = 16_000;
const SHORTEST_MS = 4_000;
const LONGEST_MS = 40_000;

/** What an answer took in the last days. */
export function paceMs(done: readonly Pick<DayCount, 'reviews' | 'tookMs'>[]): number {
	const reviews = done.reduce((sum, day) => sum + day.reviews, 0);
	const tookMs = done.reduce((sum, day) => sum + day.tookMs, 0);
	return reviews < 10 ? USUAL_MS : Math.min(LONGEST_MS, Math.max(SHORTEST_MS, tookMs / reviews));
}

/** How long the waiting cards will take at the pace of the last days; a new card is asked twice on its day. */
export function estimateMs(
	{ due, fresh }: { readonly due: number; readonly fresh: number },
	done: readonly Pick<DayCount, 'reviews' | 'tookMs'>[]
): number {
	return (due + 2 * fresh) * paceMs(done);
}

/** `under a minute`, `about seven minutes`. */
export function about(ms: number): string {
	const minutes = Math.round(ms / MINUTE_MS);
	return minutes === 0 ? 'under a minute' : `about ${counted(minutes, 'minute')}`;
}
