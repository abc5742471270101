import { dayCountChanges } from '#core/reviews/day-count.ts';
import type { CardId } from '#core/shared/ids.ts';
import { invariant } from '#core/shared/invariant.ts';
import type { Recorded, ReviewStore } from '../review-store.ts';
import { changeHistogram, settle } from './caches.ts';
import type { Connection } from './connection.ts';
import { sequenceOf } from './device.ts';
import type { RectoDatabase } from './recto-database.ts';
import type { CardRow, MemoryRow } from './rows.ts';

type Decide = Parameters<ReviewStore['record']>[1];

/** What a card's next event is decided on, and the rows that its writing changes. */
interface Read {
	readonly standing: Parameters<Decide>[0];
	readonly card: CardRow | undefined;
	readonly row: MemoryRow | undefined;
}

/** Asks everything at once: the screen waits for every question that is asked after the answer to another. */
async function read(db: RectoDatabase, cardId: CardId): Promise<Read> {
	const [row, events, card, sequence, device] = await Promise.all([
		db.memory.get(cardId),
		db.reviews.where('cardId').equals(cardId).toArray(),
		db.cards.get(cardId),
		sequenceOf(db),
		db.meta.get('device')
	]);
	invariant(device?.key === 'device', 'a device has its name before it records');
	return { standing: { memory: row?.memory, events, sequence: sequence + 1, device: device.value }, card, row };
}

/** Writes the event and what follows from it for a card that may have left its deck meanwhile. */
async function write(db: RectoDatabase, { event, memory }: Recorded, { standing, card, row }: Read): Promise<void> {
	const { events } = standing;
	await Promise.all([
		db.reviews.add(event),
		changeHistogram(db, dayCountChanges(events, [...events, event])),
		db.meta.put({ key: 'sequence', value: event.sequence }),
		card && settle(db, [{ card, memory }], [row])
	]);
}

/** Decides and writes in one transaction. A write that was lost with its connection is found again by its id, not repeated. */
export function recordEvent(connection: Connection, cardId: CardId, decide: Decide): Promise<Recorded> {
	let tried: Recorded | undefined;
	return connection.write(async (db) => {
		const found = await read(db, cardId);
		const { standing } = found;
		const isThere = (recorded: Recorded): boolean => standing.events.some(({ id }) => id === recorded.event.id);
		if (tried !== undefined && isThere(tried)) return tried;
		const recorded = decide(standing);
		invariant(recorded.event.cardId === cardId, 'an event belongs to the card that it is recorded for');
		if (isThere(recorded)) return { event: recorded.event, memory: standing.memory };
		tried = recorded;
		await write(db, recorded, found);
		return recorded;
	});
}
