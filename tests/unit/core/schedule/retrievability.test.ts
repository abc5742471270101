import { forgetting_curve, FSRS6_DEFAULT_DECAY } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import { decideSetAside } from '#core/schedule/decide.ts';
import { fadingIn, recallChance, retrievability } from '#core/schedule/retrievability.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import { DAY_MS, HOUR_MS } from '#core/shared/instant.ts';
import type { ClockReading } from '#core/shared/instant.ts';

const CARD = { cardId: asCardId('d/a'), deckId: asDeckId('d'), group: 'a' };
const NOON: ClockReading = { at: Date.UTC(2026, 10, 23, 12), offsetMinutes: 0 };
const later = (ms: number): ClockReading => ({ at: NOON.at + ms, offsetMinutes: 0 });

describe('the forgetting curve', () => {
	it('is that of the reference, from a minute’s memory to one of a century', () => {
		for (const stability of [0.001, 0.212, 1, 2.3065, 30, 365, 36_500])
			for (const days of [0, 1, 2, 7, 30, 365, 3_650, 36_500])
				for (const decay of [FSRS6_DEFAULT_DECAY, 0.2, 0.5]) {
					const reference = forgetting_curve(decay, days, stability);
					expect(recallChance(days, stability, decay)).toBeCloseTo(reference, 7);
				}
		expect(recallChance(9, 4)).toBe(recallChance(9, 4, FSRS6_DEFAULT_DECAY));
	});
});

describe('the chance of recall', () => {
	const scheduler = createScheduler({ retention: 0.9 });
	const memory = scheduler.grade(undefined, { card: CARD, reading: NOON, rating: 'easy' });

	it('is certain on the day of the answer and falls to nine in ten after its stability', () => {
		expect(retrievability(memory, later(HOUR_MS))).toBe(1);
		expect(retrievability(memory, later(8 * DAY_MS))).toBeCloseTo(0.9, 1);
		expect(retrievability(memory, later(900 * DAY_MS))).toBeLessThan(0.6);
	});

	it('changes with the study day, not with the hour', () => {
		const evening = retrievability(memory, later(DAY_MS + 15 * HOUR_MS));
		expect(retrievability(memory, later(DAY_MS))).toBe(evening);
		expect(retrievability(memory, later(DAY_MS + 16 * HOUR_MS))).toBeLessThan(evening);
	});

	it('is not above certainty when the clock was set back', () => {
		expect(retrievability(memory, later(-50 * DAY_MS))).toBe(1);
	});

	it('is lost faster by a young memory that waits than by an old one, or by one that is gone', () => {
		const [young, old, gone] = [
			[8, 8],
			[300, 300],
			[2, 400]
		].map(([stability = 1, days = 0]) => fadingIn({ ...memory, stability, lastDay: memory.lastDay - days }, NOON, 7));
		expect(young).toBeGreaterThan(5 * (old ?? 1));
		expect(young).toBeGreaterThan(5 * (gone ?? 1));
	});

	it('is none for a card that was only set aside', () => {
		const decide = decideSetAside(scheduler, { card: CARD, reading: NOON }, 'suspend');
		const aside = decide({ memory: undefined, events: [], device: 'phone', sequence: 1 }).memory;
		expect(aside && retrievability(aside, NOON)).toBe(0);
	});
});
