const TICK_MS = 1000;

/** Guards work that must give signs of life. */
export interface Watchdog {
	/** The work lives: counting starts anew. */
	sign(): void;
	stop(): void;
}

/**
 * Calls `onSilence` once when `ticks` seconds went by without a sign.
 * Ticks are counted rather than the clock read, so that a phone which slept is not mistaken for work that hangs.
 */
export function startWatchdog(ticks: number, onSilence: () => void): Watchdog {
	let silent = 0;
	const timer = setInterval(() => {
		silent += 1;
		if (silent < ticks) return;
		clearInterval(timer);
		onSilence();
	}, TICK_MS);
	return {
		sign: () => {
			silent = 0;
		},
		stop: () => clearInterval(timer)
	};
}
