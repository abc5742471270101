import { expect, type Page } from '@playwright/test';
import type { Review } from '#core/reviews/review.ts';
import type { CardId } from '#core/shared/ids.ts';
import { replay } from '#core/schedule/replay.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import { keptLog, keptMemories } from '../e2e/kept-reviews.ts';

const scheduler = createScheduler();

function byCard(log: readonly Review[]): ReadonlyMap<CardId, readonly Review[]> {
	const cards = new Map<CardId, Review[]>();
	for (const event of log) cards.set(event.cardId, [...(cards.get(event.cardId) ?? []), event]);
	return cards;
}

/**
 * What must hold after every fault: this device's events count on without a gap or a double, and every memory is what the
 * log gives again. Gives the log.
 */
export async function expectWhole(page: Page): Promise<readonly Review[]> {
	const [log, memories] = await Promise.all([keptLog(page), keptMemories(page)]);
	const counted = log.map(({ device, sequence }) => `${device} ${sequence}`);
	expect(new Set(counted).size).toBe(log.length);
	const again = new Map(
		[...byCard(log)].flatMap(([cardId, events]) => {
			const { deckId } = events[0] as Review;
			const group = memories.get(cardId)?.group ?? cardId;
			const memory = replay(events, scheduler, { cardId, deckId, group });
			return memory === undefined ? [] : [[cardId, memory] as const];
		})
	);
	expect(memories).toEqual(again);
	return log;
}

/** Everything that a database holds, as one text: the same before and after means that nothing was written. */
export function digest(page: Page): Promise<string> {
	return page.evaluate(async () => {
		const answered = <Value>(request: IDBRequest<Value>) =>
			new Promise<Value>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(new Error('The database could not be read'));
			});
		const database = await answered(indexedDB.open('recto'));
		const names = [...database.objectStoreNames].filter((name) => !['copies', 'copyBytes', 'meta'].includes(name));
		const transaction = database.transaction(names);
		const tables = await Promise.all(names.map((name) => answered(transaction.objectStore(name).getAll())));
		database.close();
		return JSON.stringify(tables);
	});
}
