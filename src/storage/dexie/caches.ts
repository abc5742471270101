import { addDayCount, emptyDayCount } from '#core/reviews/day-count.ts';
import type { DayCount } from '#core/reviews/day-count.ts';
import type { Memory } from '#core/schedule/memory.ts';
import type { CardId } from '#core/shared/ids.ts';
import type { RectoDatabase } from './recto-database.ts';
import { IN_REVIEW, memoryRow } from './rows.ts';
import type { CardRow, ForecastRow, FreshRow, MemoryRow } from './rows.ts';

/** A card of a stored deck and the memory that it is to have. */
export interface Settled {
	readonly card: CardRow;
	readonly memory: Memory | undefined;
}

/** The row of a card that waits for its first grade; nothing when it does not. */
export function freshRow({ card, memory }: Settled): FreshRow | undefined {
	if (memory !== undefined && (memory.phase !== 'new' || memory.suspended)) return undefined;
	const row = { cardId: card.id, deckId: card.deckId, position: card.position, group: card.card.group };
	return memory?.buriedUntil === undefined ? row : { ...row, buriedUntil: memory.buriedUntil };
}

/** Counts rows that stand in review; `sign` -1 for rows that leave it. */
function countReviews(changes: Map<string, ForecastRow>, row: MemoryRow | undefined, sign: 1 | -1): void {
	if (row?.queue !== IN_REVIEW) return;
	const { deckId, dueDay: day } = row;
	const key = `${day} ${deckId}`;
	changes.set(key, { deckId, day, reviews: (changes.get(key)?.reviews ?? 0) + sign });
}

async function changeForecast(db: RectoDatabase, changes: readonly ForecastRow[]): Promise<void> {
	const real = changes.filter(({ reviews }) => reviews !== 0);
	const keys = real.map(({ deckId, day }): [typeof deckId, number] => [deckId, day]);
	const rows = await db.forecast.bulkGet(keys);
	const sums = real.map((change, i) => ({ ...change, reviews: change.reviews + (rows[i]?.reviews ?? 0) }));
	await db.forecast.bulkPut(sums.filter(({ reviews }) => reviews > 0));
	await db.forecast.bulkDelete(keys.filter((_, i) => (sums[i]?.reviews ?? 0) <= 0));
}

/** Adds to the histogram, within the running transaction. A day on which nothing is left is forgotten. */
export async function changeHistogram(db: RectoDatabase, changes: readonly DayCount[]): Promise<void> {
	const keys = changes.map(({ deckId, day }): [typeof deckId, number] => [deckId, day]);
	const rows = await db.histogram.bulkGet(keys);
	const sums = changes.map((change, i) => addDayCount(rows[i] ?? emptyDayCount(change.deckId, change.day), change));
	await db.histogram.bulkPut(sums.filter(({ reviews }) => reviews > 0));
	await db.histogram.bulkDelete(keys.filter((_, i) => (sums[i]?.reviews ?? 0) <= 0));
}

/**
 * Gives cards their memories and everything that follows from them, within the running transaction. Whoever has read their
 * rows already hands them in, card by card.
 */
export async function settle(
	db: RectoDatabase,
	cards: readonly Settled[],
	read?: readonly (MemoryRow | undefined)[]
): Promise<void> {
	const ids = cards.map(({ card }) => card.id);
	const before = read ?? (await db.memory.bulkGet(ids));
	const after = cards.map(({ memory }) => memory && memoryRow(memory));
	const changes = new Map<string, ForecastRow>();
	for (const row of before) countReviews(changes, row, -1);
	for (const row of after) countReviews(changes, row, 1);
	const fresh = cards.map(freshRow);
	await Promise.all([
		db.memory.bulkPut(after.filter((row) => row !== undefined)),
		db.memory.bulkDelete(ids.filter((_, i) => after[i] === undefined && before[i] !== undefined)),
		db.fresh.bulkPut(fresh.filter((row) => row !== undefined)),
		db.fresh.bulkDelete(ids.filter((_, i) => fresh[i] === undefined)),
		changeForecast(db, [...changes.values()])
	]);
}

/** Forgets what cards had; they are leaving their deck. */
export async function unsettle(db: RectoDatabase, ids: readonly CardId[]): Promise<void> {
	const rows = await db.memory.bulkGet([...ids]);
	const changes = new Map<string, ForecastRow>();
	for (const row of rows) countReviews(changes, row, -1);
	await Promise.all([db.memory.bulkDelete([...ids]), db.fresh.bulkDelete([...ids])]);
	await changeForecast(db, [...changes.values()]);
}
