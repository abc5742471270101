import type { Memory } from './memory.ts';

/** A card forgotten this often from review is a leech: it should be mended or split, not drilled. */
export const LEECH_LAPSES = 8;
const WARN_AGAIN_AFTER = LEECH_LAPSES / 2;

/** True for a card that keeps being forgotten. */
export const isLeech = ({ lapses }: Memory): boolean => lapses >= LEECH_LAPSES;

/** True when this grade is the one to warn at: the lapse that makes a leech, and every fourth one after it. */
export function isLeechAlarm(before: Memory | undefined, after: Memory): boolean {
	const isLapse = after.lapses > (before?.lapses ?? 0);
	return isLapse && isLeech(after) && (after.lapses - LEECH_LAPSES) % WARN_AGAIN_AFTER === 0;
}
