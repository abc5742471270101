import { countDays, sumDayCounts } from '#core/reviews/day-count.ts';
import type { DayCount } from '#core/reviews/day-count.ts';
import type { Review, StudyDay } from '#core/reviews/review.ts';
import { wasGradedAhead } from '#core/schedule/graded-ahead.ts';
import type { Memory } from '#core/schedule/memory.ts';
import type { FreshCard } from '#core/schedule/queue.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';
import { invariant } from '#core/shared/invariant.ts';
import type { DueCount, Recorded, ReviewStore } from '../review-store.ts';
import type { MemoryState } from './memory-state.ts';

const isLearning = ({ phase }: Memory): boolean => phase === 'learning' || phase === 'relearning';
const byCardId = (a: Memory, b: Memory): number => (a.cardId < b.cardId ? -1 : 1);

const isDue = (memory: Memory, day: StudyDay): boolean => memory.dueDay <= day || wasGradedAhead(memory, day);

function shownOn(memory: Memory | undefined, day: StudyDay): boolean {
	return memory === undefined || (!memory.suspended && (memory.buriedUntil ?? day) <= day);
}

/** The review log in memory. It keeps no counts: each question is answered from the log itself. */
export class MemoryReviewStore implements ReviewStore {
	readonly #state: MemoryState;

	constructor(state: MemoryState) {
		this.#state = state;
	}

	record(cardId: CardId, decide: Parameters<ReviewStore['record']>[1]): Promise<Recorded> {
		return new Promise((resolve) => {
			resolve(this.#record(cardId, decide));
		});
	}

	#record(cardId: CardId, decide: Parameters<ReviewStore['record']>[1]): Recorded {
		const { memories, settings, sequence } = this.#state;
		const [memory, events] = [memories.get(cardId), this.#state.eventsOf(cardId)];
		const recorded = decide({ memory, events, device: settings.device, sequence: sequence + 1 });
		invariant(recorded.event.cardId === cardId, 'an event belongs to the card that it is recorded for');
		if (!this.#state.append(recorded.event)) return { event: recorded.event, memory };
		this.#state.setMemory(cardId, recorded.memory);
		return recorded;
	}

	merge(events: readonly Review[]): Promise<{ readonly added: number }> {
		const added = events.filter((event) => this.#state.append(event));
		for (const cardId of new Set(added.map((event) => event.cardId))) this.#state.replayCard(cardId);
		return Promise.resolve({ added: added.length });
	}

	eventsOf(cardId: CardId): Promise<readonly Review[]> {
		return Promise.resolve(this.#state.eventsOf(cardId));
	}

	latest(limit: number): Promise<readonly Review[]> {
		const own = this.#state.all().filter(({ device }) => device === this.#state.settings.device);
		return Promise.resolve(own.sort((a, b) => b.sequence - a.sequence).slice(0, limit));
	}

	all(): Promise<readonly Review[]> {
		return Promise.resolve(this.#state.all());
	}

	memoryOf(cardId: CardId): Promise<Memory | undefined> {
		return Promise.resolve(this.#state.memories.get(cardId));
	}

	memories(deckId: DeckId): Promise<readonly Memory[]> {
		return Promise.resolve(this.#memories(deckId));
	}

	due(deckId: DeckId, day: StudyDay, limit: number): Promise<readonly Memory[]> {
		const due = this.#memories(deckId).filter(
			(memory) => memory.phase === 'review' && isDue(memory, day) && shownOn(memory, day)
		);
		return Promise.resolve(due.sort((a, b) => a.dueDay - b.dueDay || byCardId(a, b)).slice(0, limit));
	}

	learning(deckId: DeckId, day: StudyDay): Promise<readonly Memory[]> {
		const learning = this.#memories(deckId).filter(
			(memory) => isLearning(memory) && isDue(memory, day) && shownOn(memory, day)
		);
		return Promise.resolve(learning.sort((a, b) => a.due - b.due || byCardId(a, b)));
	}

	fresh(deckId: DeckId, day: StudyDay, limit: number): Promise<readonly FreshCard[]> {
		const cards = this.#state.decks.get(deckId)?.deck.cards ?? [];
		const fresh = cards.filter(({ id }) => {
			const memory = this.#state.memories.get(id);
			return (memory === undefined || memory.phase === 'new') && shownOn(memory, day);
		});
		return Promise.resolve(fresh.slice(0, limit).map(({ id, group }) => ({ cardId: id, group })));
	}

	gradedOn(deckId: DeckId, day: StudyDay): Promise<readonly Memory[]> {
		const graded = this.#memories(deckId).filter(({ phase, lastDay }) => phase !== 'new' && lastDay === day);
		return Promise.resolve(graded);
	}

	histogram(from: StudyDay, to: StudyDay): Promise<readonly DayCount[]> {
		const counts = [...this.#state.log.values()].flatMap((events) => countDays(events));
		const sums = sumDayCounts(counts.filter(({ day }) => from <= day && day <= to));
		return Promise.resolve(sums.sort((a, b) => a.day - b.day || (a.deckId < b.deckId ? -1 : 1)));
	}

	forecast(until: StudyDay): Promise<readonly DueCount[]> {
		const counts = new Map<string, DueCount>();
		for (const { phase, suspended, dueDay, deckId } of this.#state.memories.values()) {
			if (phase !== 'review' || suspended || dueDay > until) continue;
			const key = `${dueDay} ${deckId}`;
			counts.set(key, { deckId, day: dueDay, reviews: (counts.get(key)?.reviews ?? 0) + 1 });
		}
		return Promise.resolve([...counts.values()].sort((a, b) => a.day - b.day || (a.deckId < b.deckId ? -1 : 1)));
	}

	rebuild(): Promise<void> {
		for (const cardId of this.#state.cards.keys()) this.#state.replayCard(cardId);
		return Promise.resolve();
	}

	#memories(deckId: DeckId): Memory[] {
		return [...this.#state.memories.values()].filter((memory) => memory.deckId === deckId).sort(byCardId);
	}
}
