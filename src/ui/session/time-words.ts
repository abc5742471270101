import { MINUTE_MS } from '#core/shared/instant.ts';
import { counted, inWords } from '../shared/words.ts';

/** `under a minute`, `one minute`, `six and a half minutes`, `25 minutes`. */
export function minutesInWords(ms: number): string {
	const halves = Math.round((2 * ms) / MINUTE_MS);
	if (halves < 2) return 'under a minute';
	if (halves >= 40) return `${Math.round(halves / 2)} minutes`;
	const whole = Math.floor(halves / 2);
	return halves % 2 === 0 ? counted(whole, 'minute') : `${inWords(whole)} and a half minutes`;
}

/** `6:31`, as minutes and seconds. */
export function asClock(ms: number): string {
	const seconds = Math.round(ms / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** `today`, `yesterday`, `nine days ago`, `four months ago`. */
export function daysAgo(days: number): string {
	if (days <= 0) return 'today';
	if (days === 1) return 'yesterday';
	if (days < 60) return `${counted(days, 'day')} ago`;
	if (days < 730) return `${counted(Math.round(days / 30.44), 'month')} ago`;
	return `${counted(Math.round(days / 365), 'year')} ago`;
}

/** `ten days`, `six weeks`, `four months`, `two years`: how long something holds. */
export function daysInWords(days: number): string {
	if (days < 14) return counted(days, 'day');
	if (days < 60) return counted(Math.round(days / 7), 'week');
	if (days < 730) return counted(Math.round(days / 30.44), 'month');
	return counted(Math.round(days / 365), 'year');
}
