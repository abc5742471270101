import type { ClockReading } from '#core/shared/instant.ts';

/** What a clock on the wall of a place shows at a moment. */
export function clockIn(zone: string, at: number): ClockReading {
	const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(at);
	const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
	const { sign, hours, minutes } = /GMT(?:(?<sign>[+-])(?<hours>\d\d):(?<minutes>\d\d))?/.exec(name)?.groups ?? {};
	const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
	return { at, offsetMinutes: sign === '-' ? -offset : offset };
}

/** The moment at which the clock of a place shows this date and time, the first one where it shows it twice. */
export function atLocal(zone: string, local: string): ClockReading {
	const wanted = Date.parse(`${local}Z`);
	const minute = 60_000;
	for (let at = wanted - 15 * 60 * minute; at <= wanted + 15 * 60 * minute; at += 15 * minute) {
		const reading = clockIn(zone, at + (wanted % (15 * minute)));
		if (reading.at + reading.offsetMinutes * minute === wanted) return reading;
	}
	throw new Error(`The clock of ${zone} never shows ${local}`);
}
