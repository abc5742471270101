import { addDayCount, dayCountChanges, emptyDayCount } from '#core/reviews/day-count.ts';
import type { Review } from '#core/reviews/review.ts';
import type { CardId } from '#core/shared/ids.ts';
import { invariant } from '#core/shared/invariant.ts';
import type { Recorded, ReviewStore } from '../review-store.ts';
import type { Connection } from './connection.ts';
import { memoryRow } from './rows.ts';
import type { CardRow, ForecastRow, HistogramRow, MemoryRow, MetaRow } from './rows.ts';
import { forecastChanges, freshRow } from './settled.ts';
import type { Settled } from './settled.ts';
import { asked } from './write-directly.ts';

type Decide = Parameters<ReviewStore['record']>[1];

const TABLES = ['memory', 'reviews', 'cards', 'fresh', 'histogram', 'forecast'];

/** What a card's next event is decided on, and the rows that its writing changes. */
interface Read {
	readonly standing: Parameters<Decide>[0];
	readonly card: CardRow | undefined;
	readonly row: MemoryRow | undefined;
}

/** What this device is called, and how many events it has written. */
interface Known {
	readonly device?: string;
	readonly sequence?: number;
}

/** Asks everything at once: the screen waits for every question that is asked after the answer to another. */
async function read(transaction: IDBTransaction, cardId: CardId): Promise<Read> {
	const [meta, row, events, card] = (await Promise.all([
		asked(transaction.objectStore('meta').getAll()),
		asked(transaction.objectStore('memory').get(cardId)),
		asked(transaction.objectStore('reviews').index('cardId').getAll(cardId)),
		asked(transaction.objectStore('cards').get(cardId))
	])) as [readonly MetaRow[], MemoryRow | undefined, readonly Review[], CardRow | undefined];
	const { device, sequence = 0 } = Object.fromEntries(meta.map(({ key, value }) => [key, value])) as Known;
	invariant(device !== undefined, 'a device has its name before it records');
	return { standing: { memory: row?.memory, events, sequence: sequence + 1, device }, card, row };
}

/** Adds to the row of a day in a table of counts. A day on which nothing is left is forgotten. */
async function change<Row extends HistogramRow | ForecastRow>(
	store: IDBObjectStore,
	by: Row,
	add: (row: Row | undefined) => Row
): Promise<void> {
	const key = [by.deckId, by.day];
	const sum = add((await asked(store.get(key))) as Row | undefined);
	if (sum.reviews > 0) store.put(sum);
	else store.delete(key);
}

/** Gives the card its memory and what follows from it. */
async function settle(transaction: IDBTransaction, { card, memory }: Settled, row: MemoryRow | undefined) {
	const [memories, fresh] = [transaction.objectStore('memory'), transaction.objectStore('fresh')];
	const after = memory && memoryRow(memory);
	if (after !== undefined) memories.put(after);
	else if (row !== undefined) memories.delete(card.id);
	const waiting = freshRow({ card, memory });
	if (waiting !== undefined) fresh.put(waiting);
	// What stands in a queue was taken out of this table when it came into the queue.
	else if (row?.queue === undefined) fresh.delete(card.id);
	const forecast = transaction.objectStore('forecast');
	await Promise.all(
		forecastChanges([row], [after]).map((by) =>
			change(forecast, by, (count) => ({ ...by, reviews: by.reviews + (count?.reviews ?? 0) }))
		)
	);
}

/** Writes the event and what follows from it for a card that may have left its deck meanwhile. */
async function write(transaction: IDBTransaction, { event, memory }: Recorded, { standing, card, row }: Read) {
	const { events } = standing;
	const histogram = transaction.objectStore('histogram');
	transaction.objectStore('reviews').add(event);
	transaction.objectStore('meta').put({ key: 'sequence', value: event.sequence });
	await Promise.all([
		card && settle(transaction, { card, memory }, row),
		...dayCountChanges(events, [...events, event]).map((by) =>
			change(histogram, by, (count) => addDayCount(count ?? emptyDayCount(by.deckId, by.day), by))
		)
	]);
}

/** Decides and writes in one transaction. A write that was lost with its connection is found again by its id, not repeated. */
export function recordEvent(connection: Connection, cardId: CardId, decide: Decide): Promise<Recorded> {
	let tried: Recorded | undefined;
	return connection.writeDirectly(TABLES, async (transaction) => {
		const found = await read(transaction, cardId);
		const { standing } = found;
		const isThere = (recorded: Recorded): boolean => standing.events.some(({ id }) => id === recorded.event.id);
		if (tried !== undefined && isThere(tried)) return tried;
		const recorded = decide(standing);
		invariant(recorded.event.cardId === cardId, 'an event belongs to the card that it is recorded for');
		if (isThere(recorded)) return { event: recorded.event, memory: standing.memory };
		tried = recorded;
		await write(transaction, recorded, found);
		return recorded;
	});
}
