import { describe, expect, it } from 'vitest';
import { COPIES_KEPT, copiesToKeep, type DatedCopy } from '#core/reviews/copies-to-keep.ts';

/** Thursday, 1 January 2026. */
const FIRST = 20_454;
const ROOMY = 1_000_000;
const copyOf = (day: number, size = 1): DatedCopy => ({ day, size });

/** A copy is made on each of the days, and after each what is to go goes: what is left at the end, oldest first. */
function lived(days: readonly number[], mostBytes = ROOMY, size = 1): number[] {
	let copies: DatedCopy[] = [];
	for (const day of days) {
		copies.push(copyOf(day, size));
		const kept = copiesToKeep(copies, mostBytes);
		copies = copies.filter((copy) => kept.has(copy.day));
	}
	return copies.map(({ day }) => day);
}

const everyDay = (count: number) => Array.from({ length: count }, (_, i) => FIRST + i);

describe('copiesToKeep', () => {
	it('keeps all of the first days', () => {
		expect(lived(everyDay(COPIES_KEPT.days))).toEqual(everyDay(COPIES_KEPT.days));
	});

	it('keeps of a year with a copy a day: twelve days, ten Sundays, and the last Sundays of the months before', () => {
		const days = everyDay(366);
		const kept = lived(days);
		expect(kept.slice(-12)).toEqual(days.slice(-12));
		const weekly = kept.slice(-22, -12);
		expect(weekly.map((day) => (day + 3) % 7)).toEqual(Array.from({ length: 10 }, () => 6));
		expect(weekly.every((day, i) => i === 0 || day - (weekly[i - 1] ?? 0) === 7)).toBe(true);
		const months = kept.slice(0, -22).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 7));
		expect(new Set(months).size).toBe(months.length);
		expect(months).toEqual(
			['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((month) => `2026-${month}`).slice(-months.length)
		);
		expect(kept.length).toBeGreaterThanOrEqual(30);
	});

	it('never keeps more than thirty-one, and reaches back nine months after years', () => {
		const kept = lived(everyDay(1_000));
		expect(kept).toHaveLength(COPIES_KEPT.days + COPIES_KEPT.weeks + COPIES_KEPT.months);
		expect((kept.at(-1) ?? 0) - (kept[0] ?? 0)).toBeGreaterThan(9 * 30);
	});

	it.each([
		['two days a week', everyDay(366).filter((day) => day % 7 < 2)],
		['one day in five', everyDay(366).filter((day) => day % 5 === 0)],
		['a month away in the middle', everyDay(366).filter((day) => day < FIRST + 150 || day > FIRST + 180)]
	])('keeps the newest and loses none of the last twelve for a learner of %s', (_, days) => {
		const kept = lived(days);
		expect(kept.slice(-12)).toEqual(days.slice(-12));
		expect(kept.length).toBeGreaterThan(22);
	});

	it('leaves no hole of more than five weeks, however far back', () => {
		const kept = lived(everyDay(1_000));
		const holes = kept.slice(1).map((day, i) => day - (kept[i] ?? 0));
		expect(Math.max(...holes)).toBeLessThanOrEqual(35);
	});

	it('drops the oldest where they are too long together, and never the newest', () => {
		expect(lived(everyDay(6), 30, 10)).toEqual(everyDay(6).slice(-3));
		expect(lived(everyDay(3), 5, 10)).toEqual(everyDay(3).slice(-1));
	});

	it('takes copies in any order', () => {
		const copies = everyDay(40).map((day) => copyOf(day));
		expect(copiesToKeep(copies.toReversed(), ROOMY)).toEqual(copiesToKeep(copies, ROOMY));
	});
});
