import type { ClockReading, Instant } from '#core/shared/instant.ts';

/** True when a test has put its own `Date` in the browser's place. */
function dateIsFaked(): boolean {
	return !Function.prototype.toString.call(Date).includes('[native code]');
}

/** The moment, as the browser tells it, or as a test has set it: such a clock stands still until the test moves it. */
function moment(): Instant {
	const set = globalThis.rectoTest?.now;
	if (set === undefined || dateIsFaked()) return Date.now();
	const at = Date.parse(set);
	return Number.isNaN(at) ? Date.now() : at;
}

/** What the app's clock tells. Everything that asks for the time asks here. */
export function readClock(): ClockReading {
	const at = moment();
	// Taken from nothing, so that no offset is 0 and not −0, which no backup could tell.
	return { at, offsetMinutes: 0 - new Date(at).getTimezoneOffset() };
}
