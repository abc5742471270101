import { byLogOrder } from '#core/reviews/effective-events.ts';
import { addDayCount, dayCountChanges } from '#core/reviews/day-count.ts';
import type { DayCount } from '#core/reviews/day-count.ts';
import type { Review } from '#core/reviews/review.ts';
import type { CardId, ReviewId } from '#core/shared/ids.ts';
import type { StoreOptions } from '../stores.ts';
import { changeHistogram, settle } from './caches.ts';
import { raiseSequence } from './device.ts';
import type { RectoDatabase } from './recto-database.ts';
import type { CardRow } from './rows.ts';

/** Rebuilds a card's memory from its events. */
export type Replay = NonNullable<StoreOptions['replay']>;

/** Fetched with the first deck that is saved, or the first log that is merged: a session has no use for it. */
export type LoadReplay = () => Promise<Replay>;

/** Events by their card. */
export function byCard(events: readonly Review[]): Map<CardId, Review[]> {
	const cards = new Map<CardId, Review[]>();
	for (const event of events) {
		const own = cards.get(event.cardId);
		if (own === undefined) cards.set(event.cardId, [event]);
		else own.push(event);
	}
	return cards;
}

/** The memory of a stored card as its events give it. */
export function replayed(replay: Replay, card: CardRow, events: readonly Review[]) {
	const ref = { cardId: card.id, deckId: card.deckId, group: card.card.group };
	return { card, memory: events.length === 0 ? undefined : replay(events, ref) };
}

/** Counts of several cards, one for each day and deck. */
export function summed(counts: Iterable<DayCount>): DayCount[] {
	const sums = new Map<string, DayCount>();
	for (const count of counts) {
		const key = `${count.day} ${count.deckId}`;
		const sum = sums.get(key);
		sums.set(key, sum === undefined ? count : addDayCount(sum, count));
	}
	return [...sums.values()];
}

async function missing(db: RectoDatabase, events: readonly Review[]): Promise<Review[]> {
	const byId = new Map<ReviewId, Review>(events.map((event) => [event.id, event]));
	const known = await db.reviews
		.where('id')
		.anyOf([...byId.keys()])
		.primaryKeys();
	for (const id of known) byId.delete(id);
	return [...byId.values()];
}

/** Unites the log with `events`, within the running transaction, and sets right what follows from it. */
export async function mergeReviews(db: RectoDatabase, events: readonly Review[], replay: Replay): Promise<number> {
	const added = await missing(db, events);
	if (added.length === 0) return 0;
	const touched = byCard(added);
	const ids = [...touched.keys()];
	const before = byCard(await db.reviews.where('cardId').anyOf(ids).toArray());
	const all = (id: CardId): Review[] => [...(before.get(id) ?? []), ...(touched.get(id) ?? [])].sort(byLogOrder);
	await db.reviews.bulkAdd(added);
	const changes = ids.flatMap((id) => dayCountChanges(before.get(id) ?? [], all(id)));
	await changeHistogram(db, summed(changes));
	const cards = await db.cards.bulkGet(ids);
	await settle(
		db,
		cards.filter((card) => card !== undefined).map((card) => replayed(replay, card, all(card.id)))
	);
	await raiseSequence(db, added);
	return added.length;
}
