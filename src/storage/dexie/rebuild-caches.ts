import { countDays, sumDayCounts } from '#core/reviews/day-count.ts';
import { settle } from './caches.ts';
import { markCachesCurrent } from './caches-version.ts';
import { byCard, replayed } from './merge-reviews.ts';
import type { Replay } from './merge-reviews.ts';
import type { RectoDatabase } from './recto-database.ts';

/** Makes memories, queues and counts anew from the log and the decks, within the running transaction. */
export async function rebuildCaches(db: RectoDatabase, replay: Replay): Promise<void> {
	await Promise.all([db.memory.clear(), db.fresh.clear(), db.histogram.clear(), db.forecast.clear()]);
	const [events, cards] = await Promise.all([db.reviews.toArray(), db.cards.toArray()]);
	const log = byCard(events);
	await db.histogram.bulkPut(sumDayCounts([...log.values()].flatMap((own) => countDays(own))));
	await settle(
		db,
		cards.map((card) => replayed(replay, card, log.get(card.id) ?? []))
	);
	await markCachesCurrent(db);
}
