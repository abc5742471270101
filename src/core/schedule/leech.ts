import type { Memory } from './memory.ts';

/** A card forgotten this often from review is a leech: it should be mended or split, not drilled. */
const LEECH_LAPSES = 8;
const WARN_AGAIN_AFTER = LEECH_LAPSES / 2;

/** True when this grade is the one to warn at: the lapse that makes a leech, and every fourth one after it. */
export function isLeechAlarm(before: Memory | undefined, after: Memory): boolean {
	const isLapse = after.lapses > (before?.lapses ?? 0);
	return isLapse && after.lapses >= LEECH_LAPSES && (after.lapses - LEECH_LAPSES) % WARN_AGAIN_AFTER === 0;
}
