import type { CatchUpWay } from '#core/schedule/catch-up.ts';
import { counted, sentence } from '../shared/words.ts';

/** `today`, `over four days`, `over two weeks`, `over a month`. */
function spanInWords(days: number): string {
	if (days === 1) return 'all of it today';
	if (days === 7) return 'over a week';
	if (days === 14) return 'over two weeks';
	return days === 30 ? 'over a month' : `over ${counted(days, 'day')}`;
}

/** The name of a way: `Over a week`. */
export const wayName = ({ days }: CatchUpWay): string => sentence(spanInWords(days));

/** What it costs: of a hundred cards, how many will still be known when they are asked. */
export function costInWords({ recall }: CatchUpWay, [first]: readonly CatchUpWay[]): string {
	const known = Math.round(100 * recall);
	const lost = first === undefined ? 0 : Math.round(100 * first.recall) - known;
	const less = lost <= 0 ? '' : `, ${counted(lost, 'card')} less than the shortest way`;
	return `of 100 cards you will still know ${known} when they come${less}`;
}
