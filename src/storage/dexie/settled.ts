import type { Memory } from '#core/schedule/memory.ts';
import { IN_REVIEW } from './rows.ts';
import type { CardRow, ForecastRow, FreshRow, MemoryRow } from './rows.ts';

/** A card of a stored deck and the memory that it is to have. */
export interface Settled {
	readonly card: CardRow;
	readonly memory: Memory | undefined;
}

/** What stands for a card that waits for its first grade; nothing for one that does not wait. */
export function freshRow({ card, memory }: Settled): FreshRow | undefined {
	if (memory !== undefined && (memory.phase !== 'new' || memory.suspended)) return undefined;
	const row = { cardId: card.id, deckId: card.deckId, position: card.position, group: card.card.group };
	return memory?.buriedUntil === undefined ? row : { ...row, buriedUntil: memory.buriedUntil };
}

/** What the forecast must change by, when memories become others. */
export function forecastChanges(
	before: readonly (MemoryRow | undefined)[],
	after: readonly (MemoryRow | undefined)[]
): readonly ForecastRow[] {
	const changes = new Map<string, ForecastRow>();
	for (const row of before) countReviews(changes, row, -1);
	for (const row of after) countReviews(changes, row, 1);
	return [...changes.values()].filter(({ reviews }) => reviews !== 0);
}

/** Counts rows that stand in review; `sign` -1 for rows that leave it. */
function countReviews(changes: Map<string, ForecastRow>, row: MemoryRow | undefined, sign: 1 | -1): void {
	if (row?.queue !== IN_REVIEW) return;
	const { deckId, dueDay: day } = row;
	const key = `${day} ${deckId}`;
	changes.set(key, { deckId, day, reviews: (changes.get(key)?.reviews ?? 0) + sign });
}
