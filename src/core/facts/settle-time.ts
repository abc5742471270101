import type { PartialDate } from '../document/document.ts';
import { HOLIDAYS, isoDay, isoMonth, MONTHS, WEEKDAYS } from './lexicon/months.ts';
import { century, eraYear } from './settle-era.ts';
import type { Time } from './time.ts';
import type { TimeForm } from './time-patterns.ts';

/** What an expression means: a time's fields without its place. */
export type Settled = Pick<Time, 'kind' | 'inferred'> & { readonly iso?: string; readonly toIso?: string };

/** What surrounds an expression: when the document appeared, and whether the sentence looks ahead. */
export interface TimeContext {
	readonly published: PartialDate | undefined;
	readonly future: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Settles what an expression means, or tells that it means no time. */
export function settleTime(form: TimeForm, groups: Groups, context: TimeContext): Settled | undefined {
	switch (form) {
		case 'day':
			return written('day', dayOf(groups, '1', groups['y1']));
		case 'day-range':
			return range(dayOf(groups, '1', groups['y1'] ?? groups['y2']), dayOf(groups, '2', groups['y2']));
		case 'holiday':
			return written('day', `${groups['y1'] ?? ''}-${HOLIDAYS.get(groups['holiday'] ?? '') ?? ''}`);
		case 'month':
			return written('month', monthOf(groups['m1'], groups['y1']));
		case 'month-range':
			return range(monthOf(groups['m1'], groups['y1'] ?? groups['y2']), monthOf(groups['m2'], groups['y2']));
		case 'year-range':
			return groups['era'] === undefined
				? years(groups)
				: range(eraYear(groups['y1'], groups['era']), eraYear(groups['y2'], groups['era']));
		case 'year-list':
			return Number(groups['y2']) > Number(groups['y1'])
				? { kind: 'years', inferred: false, iso: groups['y1'] ?? '', toIso: groups['y2'] ?? '' }
				: undefined;
		case 'year':
			return written('year', groups['y1']);
		case 'part-of-year':
			return written('period', groups['y1']);
		case 'era':
			return written('year', eraYear(groups['y1'], groups['era'])) ?? { kind: 'period', inferred: false };
		case 'long-ago':
		case 'named-era':
			return { kind: 'period', inferred: false };
		case 'age':
			return { kind: 'age', inferred: false };
		case 'decade':
			return {
				kind: 'decade',
				inferred: false,
				iso: groups['y1'] ?? '',
				toIso: String(Number(groups['y2'] ?? groups['y1']) + 9)
			};
		case 'century':
			return century(groups);
		case 'duration':
			return { kind: 'duration', inferred: false };
		default:
			return relative(form, groups, context);
	}
}

const written = (kind: Time['kind'], iso: string | undefined): Settled | undefined =>
	iso === undefined ? undefined : { kind, iso, inferred: false };

const range = (iso: string | undefined, toIso: string | undefined): Settled | undefined =>
	iso === undefined || toIso === undefined ? undefined : { kind: 'range', iso, toIso, inferred: false };

const monthNumber = (name: string | undefined): number => MONTHS.get((name ?? '').toLowerCase().replace('.', '')) ?? 0;
const dayNumber = (text: string | undefined): number => Number((text ?? '').replace(/\D/gu, ''));

function dayOf(groups: Groups, n: '1' | '2', year: string | undefined): string | undefined {
	const month =
		groups['n1'] === undefined ? monthNumber(groups[`m${n}`] ?? groups['m2'] ?? groups['m1']) : Number(groups['n1']);
	return isoDay(Number(year), month, dayNumber(groups[`d${n}`]));
}

const monthOf = (name: string | undefined, year: string | undefined): string | undefined =>
	isoMonth(Number(year), monthNumber(name));

/** "1829–32" ends in 1832; a second year before the first is no range. */
function years(groups: Groups): Settled | undefined {
	const [first, second] = [groups['y1'] ?? '', groups['y2'] ?? groups['y3'] ?? ''];
	const end = second.length === 2 ? first.slice(0, 2) + second : second;
	return Number(end) > Number(first) ? { kind: 'range', iso: first, toIso: end, inferred: false } : undefined;
}

/** Times that need the document's own date; without it they stay words. */
function relative(form: TimeForm, groups: Groups, context: TimeContext): Settled {
	if (form === 'open-day-range') {
		const last = { ...groups, m1: groups['m2'] ?? groups['m1'], d1: groups['d2'] };
		const ends = [groups, last].map((each) => inferredIso(form, each, context));
		const [iso, toIso] = ends;
		if (iso !== undefined && toIso !== undefined && iso < toIso) return { kind: 'range', iso, toIso, inferred: true };
		return { kind: 'relative', inferred: false };
	}
	const iso = inferredIso(form, groups, context);
	return iso === undefined ? { kind: 'relative', inferred: false } : { kind: 'relative', iso, inferred: true };
}

function inferredIso(form: TimeForm, groups: Groups, { published, future }: TimeContext): string | undefined {
	const [year, month, day] = (published ?? '').split('-').map(Number);
	if (year === undefined || published === undefined || published === '') return undefined;
	if (form === 'near-unit') return nearUnit(groups, year, month);
	if (month === undefined) return undefined;
	if (form === 'open-month') return openMonth(monthNumber(groups['m1']), { year, month, future });
	if (day === undefined) return undefined;
	const at = Date.UTC(year, month - 1, day);
	if (form === 'near-day') return near(groups['near']?.toLowerCase(), at);
	if (form === 'weekday') return weekday(groups, at, future);
	if (form === 'open-day') {
		return nearestDay(monthNumber(groups['m1'] ?? groups['m2']), dayNumber(groups['d1'] ?? groups['d2']), {
			at,
			future
		});
	}
	if (form === 'open-day-range') return nearestDay(monthNumber(groups['m1']), dayNumber(groups['d1']), { at, future });
	return undefined;
}

const DAY_MS = 86_400_000;
const isoOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

function near(word: string | undefined, at: number): string {
	return isoOf(at + (word === 'yesterday' ? -DAY_MS : word === 'tomorrow' ? DAY_MS : 0));
}

/** The last such day up to the day of publication; ahead of it only in a sentence that looks ahead. */
function weekday(groups: Groups, at: number, future: boolean): string | undefined {
	const wanted = WEEKDAYS.indexOf((groups['weekday'] ?? '').toLowerCase());
	const back = (new Date(at).getUTCDay() - wanted + 7) % 7;
	if (groups['which'] === 'next' || groups['which'] === 'this') return undefined;
	if (future) return undefined;
	return isoOf(at - (groups['which'] === 'last' && back === 0 ? 7 : back) * DAY_MS);
}

/** The day of that name nearest to publication, when no other year could be meant; in a sentence that looks ahead the next one. */
function nearestDay(
	month: number,
	day: number,
	{ at, future }: { readonly at: number; readonly future: boolean }
): string | undefined {
	const year = new Date(at).getUTCFullYear();
	const candidates = [year - 1, year, year + 1].flatMap((each) => isoDay(each, month, day) ?? []);
	const near = candidates.find((iso) => Math.abs(Date.parse(iso) - at) <= 100 * DAY_MS);
	return (
		near ?? (future ? candidates.find((iso) => Date.parse(iso) > at && Date.parse(iso) - at < 300 * DAY_MS) : undefined)
	);
}

function openMonth(
	wanted: number,
	{ year, month, future }: { year: number; month: number; future: boolean }
): string | undefined {
	if (wanted === 0 || future) return undefined;
	return isoMonth(wanted <= month ? year : year - 1, wanted);
}

function nearUnit(groups: Groups, year: number, month: number | undefined): string | undefined {
	const shift = { last: -1, this: 0, next: 1 }[(groups['which'] ?? '').toLowerCase()] ?? 0;
	if (groups['unit'] === 'year') return String(year + shift);
	if (groups['unit'] !== 'month' || month === undefined) return undefined;
	const months = year * 12 + month - 1 + shift;
	return isoMonth(Math.floor(months / 12), (months % 12) + 1);
}
