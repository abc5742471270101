/** Where a finger is, and when. */
export interface Point {
	readonly x: number;
	readonly y: number;
	readonly at: number;
}

/** Towards the beginning or the end of a line, up, or down. */
export type Direction = 'start' | 'end' | 'up' | 'down';

/** What a movement of the finger has become so far. */
export type Movement =
	| { readonly type: 'none' }
	| { readonly type: 'tap' }
	/** `isFar`: far enough to count if the finger is lifted now. */
	| { readonly type: 'swipe'; readonly direction: Direction; readonly isFar: boolean };

/** A finger that went less than this has not moved. */
const STILL_PX = 10;
/** Longer than this is no tap but a press, which selects words. */
const TAP_MS = 400;
const FAR_PX = 72;
/** A slanted movement is no swipe. */
const STRAIGHT = 1.6;
/** At the edges of the screen a swipe is the system's: it goes back. */
const EDGE_PX = 24;

function directionOf(dx: number, dy: number, isRtl: boolean): Direction | undefined {
	if (Math.abs(dx) > STRAIGHT * Math.abs(dy)) return dx > 0 === isRtl ? 'start' : 'end';
	if (Math.abs(dy) > STRAIGHT * Math.abs(dx)) return dy > 0 ? 'down' : 'up';
	return undefined;
}

/** Reads the way of a finger from where it touched. A swipe that is taken back before it ends is none. */
export function movementOf(
	way: readonly Point[],
	{ width, isRtl }: { readonly width: number; readonly isRtl: boolean }
): Movement {
	const [first, last] = [way[0], way.at(-1)];
	if (first === undefined || last === undefined || first.x < EDGE_PX || first.x > width - EDGE_PX)
		return { type: 'none' };
	const [dx, dy] = [last.x - first.x, last.y - first.y];
	const length = Math.hypot(dx, dy);
	const furthest = Math.max(...way.map(({ x, y }) => Math.hypot(x - first.x, y - first.y)));
	if (furthest < STILL_PX) return last.at - first.at < TAP_MS ? { type: 'tap' } : { type: 'none' };
	const direction = directionOf(dx, dy, isRtl);
	if (direction === undefined || length < STILL_PX) return { type: 'none' };
	return { type: 'swipe', direction, isFar: length >= FAR_PX && length > furthest - STILL_PX };
}
