import { describe, expect, it } from 'vitest';
import { isLeechAlarm } from '#core/schedule/leech.ts';
import type { Memory } from '#core/schedule/memory.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';

describe('a card that keeps being forgotten', () => {
	it('is warned of at the eighth lapse and every fourth after it, and at no other grade', () => {
		const scheduler = createScheduler({ retention: 0.9 });
		const card = { cardId: asCardId('d/a'), deckId: asDeckId('d'), group: 'a' };
		const warned: number[] = [];
		let memory: Memory | undefined;
		let at = Date.UTC(2026, 10, 23, 12);
		for (let i = 0; i < 40; i++) {
			const rating = i % 2 === 0 ? 'easy' : 'again';
			const after = scheduler.grade(memory, { card, reading: { at, offsetMinutes: 0 }, rating });
			if (isLeechAlarm(memory, after)) warned.push(after.lapses);
			at = after.due;
			memory = after;
		}
		expect(memory?.lapses).toBe(20);
		expect(warned).toEqual([8, 12, 16, 20]);
	});
});
