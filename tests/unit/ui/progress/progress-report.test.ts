import { describe, expect, it } from 'vitest';
import { emptyDayCount, type DayCount } from '#core/reviews/day-count.ts';
import { asDeckId } from '#core/shared/ids.ts';
import { reportOf, type ProgressMaterial } from '#ui/progress/progress-report.ts';

const TODAY = 20_000;
const HERE = asDeckId('here');
const GONE = asDeckId('gone');

const count = (day: number, own: Partial<DayCount> = {}): DayCount => ({ ...emptyDayCount(HERE, day), ...own });

const material = (own: Partial<ProgressMaterial> = {}): ProgressMaterial => ({
	decks: [{ id: HERE, title: 'Here', cardCount: 10, addedAt: 0, changedAt: 0, choices: {} }],
	counts: [],
	dues: [],
	learning: 0,
	aim: 0.9,
	today: TODAY,
	daysAhead: 3,
	...own
});

describe('reportOf', () => {
	it('adds the decks of one day up', () => {
		const { today } = reportOf(
			material({
				counts: [
					count(TODAY, { reviews: 12, again: 3, tookMs: 90_000 }),
					count(TODAY, { deckId: GONE, reviews: 8, again: 1, tookMs: 30_000 })
				]
			})
		);
		expect(today).toEqual({ day: TODAY, reviews: 20, again: 4, minutes: 2, shade: 4 });
	});

	it('counts the days between, read or not, since the first', () => {
		const report = reportOf(
			material({ counts: [count(TODAY - 4, { reviews: 1 }), count(TODAY - 1, { reviews: 50 })] })
		);
		expect(report.days.map((day) => day.shade)).toEqual([2, 0, 0, 5, 0]);
		expect([report.daysRead, report.reviews]).toEqual([2, 51]);
	});

	it('takes only the last thirty days for what was recalled', () => {
		const report = reportOf(
			material({
				counts: [
					count(TODAY - 30, { reviews: 9, returned: 9, recalled: 0 }),
					count(TODAY - 29, { reviews: 4, returned: 4, recalled: 3 })
				]
			})
		);
		expect(report.recalled).toBe(0.75);
	});

	it('does not know what is recalled before a card has come back', () => {
		expect(reportOf(material({ counts: [count(TODAY, { reviews: 3, fresh: 3 })] })).recalled).toBeUndefined();
	});

	it('counts cards and reviews to come of the decks that are here', () => {
		const report = reportOf(
			material({
				counts: [count(TODAY, { fresh: 3 }), count(TODAY, { deckId: GONE, fresh: 5 })],
				dues: [
					{ deckId: HERE, day: TODAY - 9, reviews: 4 },
					{ deckId: HERE, day: TODAY + 1, reviews: 6 },
					{ deckId: GONE, day: TODAY + 1, reviews: 7 }
				],
				learning: 2
			})
		);
		expect([report.cards, report.studied]).toEqual([10, 3]);
		expect(report.dues.map((due) => due.count)).toEqual([6, 6, 0]);
	});
});
