import { MINUTE_MS, type ClockReading } from '#core/shared/instant.ts';
import type { StudySession } from './study-session.svelte.ts';

/** A clock that was set back a little is asked again soon, but not all the time. */
const LEAST_MS = 250;

/**
 * Wakes a session when the card comes that it waits for; gives what stops that. A device that sleeps stops its timers, so
 * the clock is looked at every minute.
 */
export function wakeInTime(
	session: Pick<StudySession, 'waitsUntil' | 'wake'>,
	now: () => Pick<ClockReading, 'at'>
): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	function wait(): void {
		const { waitsUntil } = session;
		if (waitsUntil === undefined) return;
		const left = Math.min(MINUTE_MS, Math.max(LEAST_MS, waitsUntil - now().at));
		timer = setTimeout(() => {
			session.wake();
			wait();
		}, left);
	}
	wait();
	return () => {
		clearTimeout(timer);
	};
}
