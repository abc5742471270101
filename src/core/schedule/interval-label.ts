/** How long until a card comes back: minutes while it is being learnt, study days after that. */
export type Interval = { readonly minutes: number } | { readonly days: number };

const DAYS_PER_MONTH = 30.44;
const DAYS_PER_YEAR = 365;
/** Below this many days, days are counted; above, months say it shorter. */
const COUNTED_DAYS = 60;

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

function minutesLabel(minutes: number): string {
	if (minutes < 1) return 'under 1 min';
	if (minutes < 60) return `${Math.round(minutes)} min`;
	return counted(Math.round(minutes / 60), 'hour');
}

function daysLabel(days: number): string {
	if (days < COUNTED_DAYS) return counted(days, 'day');
	if (days < DAYS_PER_YEAR) return counted(Math.round(days / DAYS_PER_MONTH), 'month');
	return counted(Math.round((days / DAYS_PER_YEAR) * 10) / 10, 'year');
}

/** An interval in words for a button: `10 min`, `6 days`, `2 months`, `1.4 years`. */
export function intervalLabel(interval: Interval): string {
	return 'minutes' in interval ? minutesLabel(interval.minutes) : daysLabel(interval.days);
}
