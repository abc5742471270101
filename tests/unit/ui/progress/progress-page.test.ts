import { describe, expect, it } from 'vitest';
import { decideGrade } from '#core/schedule/decide.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import { asDeckId } from '#core/shared/ids.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import { ProgressPage } from '#ui/progress/progress-page.svelte.ts';
import { basicCard, deckWith } from '../deck/deck-with.ts';

const NOON = Date.UTC(2026, 4, 6, 12);

describe('ProgressPage', () => {
	it('tells of what was stored', async () => {
		const stores = await openMemoryStores();
		await stores.decks.save(deckWith([basicCard('a'), basicCard('b')]), NOON);
		const scheduler = createScheduler({ retention: 0.9 });
		for (const [minutes, name, rating] of [
			[30, 'a', 'again'],
			[20, 'b', 'easy']
		] as const) {
			const card = { cardId: basicCard(name).id, deckId: asDeckId('deck'), group: `deck/${name}` };
			const reading = { at: NOON - minutes * 60_000, offsetMinutes: 0 };
			const answer = { card, reading, rating, mode: 'flip', tookMs: 30_000 } as const;
			await stores.reviews.record(card.cardId, decideGrade(scheduler, answer));
		}
		const page = new ProgressPage(
			() => Promise.resolve(stores),
			() => ({ at: NOON, offsetMinutes: 0 })
		);
		expect(page.report).toBeUndefined();
		await page.load();
		expect(page.report).toMatchObject({ cards: 2, studied: 2, aim: 0.9, today: { reviews: 2, again: 1, minutes: 1 } });
		expect(page.report?.dues.reduce((sum, due) => sum + due.count, 0)).toBe(2);
	});
});
