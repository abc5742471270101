import { countDays, sumDayCounts } from '#core/reviews/day-count.ts';
import type { CardId } from '#core/shared/ids.ts';
import type { Findings } from '../care/care.ts';
import { canonical } from '../care/snapshot-digest.ts';
import type { DueCount } from '../review-store.ts';
import type { RestoreRun } from '../snapshot.ts';
import { forecastChanges, freshRow } from './settled.ts';
import type { Connection } from './connection.ts';
import { byCard, eventsOf, replayed, type Replay } from './merge-reviews.ts';
import { rebuildCaches } from './rebuild-caches.ts';
import type { RectoDatabase } from './recto-database.ts';
import { memoryRow } from './rows.ts';

/** Cards that are replayed at a time: few enough that a phone's screen keeps moving between two slices. */
const SLICE_LENGTH = 200;

/** How many of these cards stand otherwise than their reviews say. */
async function wrongAmong(db: RectoDatabase, ids: readonly CardId[], replay: Replay): Promise<number> {
	const [cards, memories, fresh, events] = await Promise.all([
		db.cards.bulkGet([...ids]),
		db.memory.bulkGet([...ids]),
		db.fresh.bulkGet([...ids]),
		eventsOf(db, ids)
	]);
	const log = byCard(events);
	const wrong = cards.filter((card, i) => {
		// A card that was removed since it was listed is nothing to be compared.
		if (card === undefined) return false;
		const settled = replayed(replay, card, log.get(card.id) ?? []);
		const expected = [settled.memory && memoryRow(settled.memory), freshRow(settled)];
		return canonical(expected) !== canonical([memories[i], fresh[i]]);
	});
	return wrong.length;
}

/** How many keys of two lists of counts differ in what they count. */
function differing<Count extends Pick<DueCount, 'deckId' | 'day'>>(a: readonly Count[], b: readonly Count[]): number {
	const keyed = (counts: readonly Count[]) =>
		new Map(counts.map((row) => [`${row.day} ${row.deckId}`, canonical(row)]));
	const [left, right] = [keyed(a), keyed(b)];
	return [...new Set([...left.keys(), ...right.keys()])].filter((key) => left.get(key) !== right.get(key)).length;
}

async function wrongDays(db: RectoDatabase): Promise<number> {
	const [events, histogram, memories, forecast] = await Promise.all([
		db.reviews.toArray(),
		db.histogram.toArray(),
		db.memory.toArray(),
		db.forecast.toArray()
	]);
	const done = sumDayCounts([...byCard(events).values()].flatMap((own) => countDays(own)));
	return differing(done, histogram) + differing(forecastChanges([], memories), forecast);
}

/** Memories and places in a queue of cards that are not there. */
async function strays(db: RectoDatabase, ids: readonly CardId[]): Promise<number> {
	const cards = new Set(ids);
	const [memories, fresh] = await Promise.all([
		db.memory.toCollection().primaryKeys(),
		db.fresh.toCollection().primaryKeys()
	]);
	return [...memories, ...fresh].filter((id) => !cards.has(id)).length;
}

const cardIds = (db: RectoDatabase): PromiseLike<CardId[]> => db.cards.toCollection().primaryKeys();

/** Compares every cache with the log, slice by slice so that a grade never waits for it, and makes anew what differs. */
export async function verifyCaches(connection: Connection, replay: Replay, run: RestoreRun): Promise<Findings> {
	const ids = await connection.read(async (db) => cardIds(db));
	let wrongCards = await connection.readAtOnce(async (db) => strays(db, await cardIds(db)));
	for (let from = 0; from < ids.length; from += SLICE_LENGTH) {
		run.signal?.throwIfAborted();
		const slice = ids.slice(from, from + SLICE_LENGTH);
		wrongCards += await connection.readAtOnce((db) => wrongAmong(db, slice, replay));
		run.onProgress?.(Math.min(from + SLICE_LENGTH, ids.length), ids.length);
	}
	const findings = { cards: ids.length, wrongCards, wrongDays: await connection.readAtOnce(wrongDays) };
	run.signal?.throwIfAborted();
	if (wrongCards + findings.wrongDays > 0) await connection.write((db) => rebuildCaches(db, replay));
	return findings;
}
