/** A moment: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/** What the app's clock tells: the moment and the learner's offset from UTC, in minutes east, at that moment. */
export interface ClockReading {
	readonly at: Instant;
	readonly offsetMinutes: number;
}
