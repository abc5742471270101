export { isoDay, isoMonth, MONTHS } from '../../document/month-names.ts';

/** Feasts that stand for a fixed day of the year, each with its month and day. */
export const HOLIDAYS: ReadonlyMap<string, string> = new Map([
	['Christmas Eve', '12-24'],
	['Christmas Day', '12-25'],
	['Boxing Day', '12-26'],
	["New Year's Eve", '12-31'],
	["New Year's Day", '01-01']
]);

/** Days of the week, lower case, Sunday first, as in `Date`. */
export const WEEKDAYS: readonly string[] = [
	'sunday',
	'monday',
	'tuesday',
	'wednesday',
	'thursday',
	'friday',
	'saturday'
];

/** Ordinals by which centuries are named. */
export const ORDINALS: readonly string[] = [
	'zeroth',
	'first',
	'second',
	'third',
	'fourth',
	'fifth',
	'sixth',
	'seventh',
	'eighth',
	'ninth',
	'tenth',
	'eleventh',
	'twelfth',
	'thirteenth',
	'fourteenth',
	'fifteenth',
	'sixteenth',
	'seventeenth',
	'eighteenth',
	'nineteenth',
	'twentieth',
	'twenty-first'
];
