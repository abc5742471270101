import { Dexie } from 'dexie';
import type { DayCount } from '#core/reviews/day-count.ts';
import type { Review, StudyDay } from '#core/reviews/review.ts';
import { wasGradedAhead } from '#core/schedule/graded-ahead.ts';
import type { Memory } from '#core/schedule/memory.ts';
import type { FreshCard } from '#core/schedule/queue.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';
import type { DueCount, Recorded, ReviewStore } from '../review-store.ts';
import type { Connection } from './connection.ts';
import type { LoadReplay } from './merge-reviews.ts';
import { firstOf } from './first-of.ts';
import { IN_LEARNING, IN_REVIEW } from './rows.ts';
import type { MemoryRow } from './rows.ts';

const shownOn =
	(day: StudyDay) =>
	({ memory }: MemoryRow): boolean =>
		(memory.buriedUntil ?? day) <= day;

const memoriesOf = (rows: readonly MemoryRow[]): Memory[] => rows.map(({ memory }) => memory);

/** The review log in IndexedDB, with the caches that answer every question of a study session by an index. */
export class DexieReviewStore implements ReviewStore {
	readonly #connection: Connection;
	readonly #loadReplay: LoadReplay;

	constructor(connection: Connection, loadReplay: LoadReplay) {
		this.#connection = connection;
		this.#loadReplay = loadReplay;
	}

	async record(cardId: CardId, decide: Parameters<ReviewStore['record']>[1]): Promise<Recorded> {
		const { recordEvent } = await import('./record-event.ts');
		return recordEvent(this.#connection, cardId, decide);
	}

	async merge(events: readonly Review[]): Promise<{ readonly added: number }> {
		const [{ mergeReviews }, replay] = await Promise.all([import('./merge-reviews.ts'), this.#loadReplay()]);
		return { added: await this.#connection.write((db) => mergeReviews(db, events, { replay })) };
	}

	eventsOf(cardId: CardId): Promise<readonly Review[]> {
		return this.#connection.read((db) => db.reviews.where('cardId').equals(cardId).toArray());
	}

	latest(limit: number): Promise<readonly Review[]> {
		return this.#connection.read(async (db) => {
			const device = (await db.meta.get('device'))?.value ?? '';
			const own = db.reviews.where('[device+sequence]').between([device, Dexie.minKey], [device, Dexie.maxKey]);
			return own.reverse().limit(limit).toArray();
		});
	}

	all(): Promise<readonly Review[]> {
		return this.#connection.read((db) => db.reviews.orderBy('id').toArray());
	}

	async memoryOf(cardId: CardId): Promise<Memory | undefined> {
		return (await this.#connection.read((db) => db.memory.get(cardId)))?.memory;
	}

	async memories(deckId: DeckId): Promise<readonly Memory[]> {
		const [from, to] = [
			[deckId, Dexie.minKey],
			[deckId, Dexie.maxKey]
		];
		const rows = await this.#connection.read((db) =>
			db.memory.where('[deckId+lastDay]').between(from, to, true, true).toArray()
		);
		return memoriesOf(rows).sort((a, b) => (a.cardId < b.cardId ? -1 : 1));
	}

	async due(deckId: DeckId, day: StudyDay, limit: number): Promise<readonly Memory[]> {
		const [rows, latest] = await this.#connection.read((db) => {
			const due = db.memory
				.where('[deckId+queue+dueDay]')
				.between([deckId, IN_REVIEW, Dexie.minKey], [deckId, IN_REVIEW, day], true, true);
			const later = db.memory.where('[deckId+lastDay]').between([deckId, day], [deckId, Dexie.maxKey], false, true);
			return Promise.all([firstOf(due, limit, shownOn(day)), later.toArray()]);
		});
		const ahead = latest.filter(
			({ queue, dueDay, memory }) => queue === IN_REVIEW && dueDay > day && wasGradedAhead(memory, day)
		);
		return memoriesOf([...rows, ...ahead.filter(shownOn(day))].slice(0, limit));
	}

	async learning(deckId: DeckId, day: StudyDay): Promise<readonly Memory[]> {
		const rows = await this.#connection.read((db) =>
			db.memory
				.where('[deckId+queue+dueDay]')
				.between([deckId, IN_LEARNING, Dexie.minKey], [deckId, IN_LEARNING, Dexie.maxKey], true, true)
				.toArray()
		);
		const due = rows.filter(({ dueDay, memory }) => dueDay <= day || wasGradedAhead(memory, day));
		return memoriesOf(due.filter(shownOn(day))).sort((a, b) => a.due - b.due || (a.cardId < b.cardId ? -1 : 1));
	}

	async fresh(deckId: DeckId, day: StudyDay, limit: number): Promise<readonly FreshCard[]> {
		const rows = await this.#connection.read((db) => {
			const fresh = db.fresh.where('[deckId+position]').between([deckId, Dexie.minKey], [deckId, Dexie.maxKey]);
			return firstOf(fresh, limit, ({ buriedUntil }) => (buriedUntil ?? day) <= day);
		});
		return rows.map(({ cardId, group }) => ({ cardId, group }));
	}

	async gradedOn(deckId: DeckId, day: StudyDay): Promise<readonly Memory[]> {
		const rows = await this.#connection.read((db) =>
			db.memory.where('[deckId+lastDay]').equals([deckId, day]).toArray()
		);
		return memoriesOf(rows).filter(({ phase }) => phase !== 'new');
	}

	histogram(from: StudyDay, to: StudyDay): Promise<readonly DayCount[]> {
		return this.#connection.read((db) => db.histogram.where('day').between(from, to, true, true).toArray());
	}

	forecast(until: StudyDay): Promise<readonly DueCount[]> {
		return this.#connection.read((db) => db.forecast.where('day').belowOrEqual(until).toArray());
	}

	async rebuild(): Promise<void> {
		const [{ rebuildCaches }, replay] = await Promise.all([import('./rebuild-caches.ts'), this.#loadReplay()]);
		return this.#connection.write((db) => rebuildCaches(db, replay));
	}
}
