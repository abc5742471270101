import { describe, expect, it } from 'vitest';
import type { Memory } from '#core/schedule/memory.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import { inkOf } from '#ui/shared/ink.ts';
import { daysAgo, isDueOn, standingOf } from '#ui/shared/standing.ts';

const DAY_MS = 86_400_000;
const TODAY = 20_000;
/** Noon of the study day. */
const reading = { at: TODAY * DAY_MS + DAY_MS / 2, offsetMinutes: 0 };

function memory(own: Partial<Memory> = {}): Memory {
	return {
		cardId: asCardId('d/c'),
		deckId: asDeckId('d'),
		group: 'd/c',
		phase: 'review',
		step: 0,
		stability: 10,
		difficulty: 5,
		reps: 3,
		lapses: 0,
		due: (TODAY + 4) * DAY_MS,
		dueDay: TODAY + 4,
		lastAt: (TODAY - 6) * DAY_MS,
		lastDay: TODAY - 6,
		suspended: false,
		version: 1,
		...own
	};
}

describe('standingOf', () => {
	it.each<[string, Memory | undefined]>([
		['new', undefined],
		['new', memory({ phase: 'new' })],
		['in 4 days', memory()],
		['in 1 day', memory({ dueDay: TODAY + 1 })],
		['due', memory({ dueDay: TODAY })],
		['due', memory({ dueDay: TODAY - 30 })],
		['in 10 min', memory({ phase: 'learning', dueDay: TODAY, due: reading.at + 600_000 })],
		['due', memory({ phase: 'relearning', dueDay: TODAY, due: reading.at - 1 })],
		['suspended', memory({ suspended: true, dueDay: TODAY })],
		['back in 1 day', memory({ dueDay: TODAY, buriedUntil: TODAY + 1 })],
		['due', memory({ dueDay: TODAY, buriedUntil: TODAY })]
	])('says “%s”', (words, own) => {
		expect(standingOf(own, reading)).toBe(words);
	});
});

describe('isDueOn', () => {
	it.each<[boolean, Partial<Memory>]>([
		[true, { dueDay: TODAY }],
		[true, { dueDay: TODAY - 1 }],
		[false, { dueDay: TODAY + 1 }],
		[false, { dueDay: TODAY, suspended: true }],
		[false, { dueDay: TODAY, buriedUntil: TODAY + 1 }],
		[false, { dueDay: TODAY, phase: 'new' }]
	])('is %s for %o', (due, own) => {
		expect(isDueOn(memory(own), TODAY)).toBe(due);
	});
});

describe('inkOf', () => {
	it('fades with time and is black on the day of a review', () => {
		const inks = [0, 2, 5, 12, 60].map((days) => inkOf(memory({ lastDay: TODAY - days }), reading));
		expect(inks[0]).toBe(5);
		expect(inks).toEqual([...inks].sort((a, b) => b - a));
		expect(inks.at(-1)).toBeLessThan(3);
	});

	it('is faintest for a card never seen', () => {
		expect(inkOf(undefined, reading)).toBe(1);
	});
});

describe('daysAgo', () => {
	it.each([
		[0, 'today'],
		[1, 'yesterday'],
		[2, 'on Thursday'],
		[12, '12 days ago']
	])('says of %i days “%s”', (days, words) => {
		// Study day 20,001 is a Saturday.
		expect(daysAgo(20_003 - 2 - days + 0, 20_001)).toBe(words);
	});
});
