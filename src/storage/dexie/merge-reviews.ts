import { byLogOrder } from '#core/reviews/effective-events.ts';
import { dayCountChanges, sumDayCounts } from '#core/reviews/day-count.ts';
import type { DayCount } from '#core/reviews/day-count.ts';
import type { Review } from '#core/reviews/review.ts';
import type { CardId, ReviewId } from '#core/shared/ids.ts';
import type { RestoreRun } from '../snapshot.ts';
import type { StoreOptions } from '../stores.ts';
import { changeHistogram, settle } from './caches.ts';
import { raiseSequence } from './raise-sequence.ts';
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

/** Events that are merged at a time: few enough that a phone's screen keeps moving between two parts. */
const PART_LENGTH = 1_000;

/** Parts of about that length. The events of a card are never parted, so that each card is replayed once. */
function* partsOf(events: readonly Review[]): Generator<readonly Review[]> {
	let part: Review[] = [];
	for (const own of byCard(events).values()) {
		part.push(...own);
		if (part.length < PART_LENGTH) continue;
		yield part;
		part = [];
	}
	if (part.length > 0) yield part;
}

/** What a part brought: its new events, and what the histogram must change by. */
interface Merged {
	readonly added: readonly Review[];
	readonly days: readonly DayCount[];
}

/** One query for each card reads its events at once; one for all of them would walk row by row. */
export async function eventsOf(db: RectoDatabase, ids: readonly CardId[]): Promise<Review[]> {
	const events = ids.map((id) => db.reviews.where('cardId').equals(id).toArray());
	return (await Promise.all(events)).flat();
}

async function mergePart(db: RectoDatabase, part: readonly Review[], replay: Replay): Promise<Merged> {
	const known = await eventsOf(db, [...byCard(part).keys()]);
	const added = new Map<ReviewId, Review>(part.map((event) => [event.id, event]));
	for (const { id } of known) added.delete(id);
	const [before, after] = [byCard(known), byCard([...known, ...added.values()].sort(byLogOrder))];
	const touched = [...byCard([...added.values()]).keys()];
	await db.reviews.bulkAdd([...added.values()]);
	const cards = await db.cards.bulkGet(touched);
	await settle(
		db,
		cards.filter((card) => card !== undefined).map((card) => replayed(replay, card, after.get(card.id) ?? []))
	);
	const days = touched.flatMap((id) => dayCountChanges(before.get(id) ?? [], after.get(id) ?? []));
	return { added: [...added.values()], days: sumDayCounts(days) };
}

/**
 * Unites the log with `events` and sets right what follows from it, part by part, all within the running transaction. It
 * tells how far it is, and stops when it is told to: with the transaction nothing of it stays. Gives how many were new.
 */
export async function mergeReviews(
	db: RectoDatabase,
	events: readonly Review[],
	{ replay, run = {} }: { readonly replay: Replay; readonly run?: RestoreRun }
): Promise<number> {
	const merged: Merged[] = [];
	let done = 0;
	for (const part of partsOf(events)) {
		run.signal?.throwIfAborted();
		merged.push(await mergePart(db, part, replay));
		done += part.length;
		run.onProgress?.(done, events.length);
	}
	const added = merged.flatMap((part) => part.added);
	await changeHistogram(db, sumDayCounts(merged.flatMap(({ days }) => days)));
	await raiseSequence(db, added);
	return added.length;
}
