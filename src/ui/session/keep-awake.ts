/** Keeps the screen on as long as the page is in sight, where the browser can. Gives back what lets it go. */
export function keepAwake(): () => void {
	let lock: Promise<WakeLockSentinel | undefined> = Promise.resolve(undefined);
	const ask = (): void => {
		// Refused when the battery is low: the screen then goes dark as it does elsewhere.
		if (document.visibilityState === 'visible') lock = navigator.wakeLock.request('screen').catch(() => undefined);
	};
	if ('wakeLock' in navigator) {
		document.addEventListener('visibilitychange', ask);
		ask();
	}
	return () => {
		document.removeEventListener('visibilitychange', ask);
		void lock.then((held) => held?.release());
	};
}
