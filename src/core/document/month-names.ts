/** English month names and their usual short forms, lower case, each with its number from 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
	[
		'january jan',
		'february feb',
		'march mar',
		'april apr',
		'may',
		'june jun',
		'july jul',
		'august aug',
		'september sept sep',
		'october oct',
		'november nov',
		'december dec'
	].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const))
);

const pad = (value: number): string => String(value).padStart(2, '0');

/** `2008-05-12`, or nothing when there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
	const lengths = [
		31,
		year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	if (day < 1 || day > (lengths[month - 1] ?? 0)) return undefined;
	return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** `2008-05`, or nothing when there is no such month. */
export function isoMonth(year: number, month: number): string | undefined {
	return month >= 1 && month <= 12 ? `${String(year).padStart(4, '0')}-${pad(month)}` : undefined;
}
