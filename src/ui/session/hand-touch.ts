import type { Rating } from '#core/reviews/review.ts';
import type { Hands } from '#storage/settings-store.ts';
import type { Direction } from './swipe.ts';

const BY_SWIPE: Readonly<Record<Direction, Rating>> = { start: 'again', end: 'good', up: 'easy', down: 'hard' };

/** The grade that a swipe gives; with two buttons only the two of them can be swiped. */
export function ratingOfSwipe(direction: Direction, { grades }: Pick<Hands, 'grades'>): Rating | undefined {
	const rating = BY_SWIPE[direction];
	return grades === 'four' || rating === 'again' || rating === 'good' ? rating : undefined;
}

/** A buzz too short to be a noise: the press was taken. */
export function buzz({ haptics }: Pick<Hands, 'haptics'>): void {
	if (haptics && 'vibrate' in navigator) navigator.vibrate(12);
}
