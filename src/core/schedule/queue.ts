import type { CardId, DeckId } from '../shared/ids.ts';
import { MINUTE_MS } from '../shared/instant.ts';
import type { Instant } from '../shared/instant.ts';
import type { Memory } from './memory.ts';

/** A learning card may be asked this much before its time, when nothing else is left. */
export const LEARN_AHEAD_MS = 20 * MINUTE_MS;

/** A card that was never graded, as the queue needs it. */
export interface FreshCard {
	readonly cardId: CardId;
	readonly group: string;
}

/** One card waiting to be asked. Its times matter only while learning. */
export interface QueueEntry {
	readonly cardId: CardId;
	readonly deckId: DeckId;
	readonly group: string;
	readonly kind: 'learning' | 'review' | 'new';
	readonly due: Instant;
	/** When it was graded last; absent: never. */
	readonly gradedAt?: Instant;
}

/** The cards of one sitting, as a value: every function gives another queue. */
export interface Queue {
	/** Soonest first. */
	readonly learning: readonly QueueEntry[];
	/** Reviews and new cards, mixed, in the order of asking. */
	readonly waiting: readonly QueueEntry[];
	readonly burySiblings: boolean;
}

/** How many cards of each kind a queue still holds. */
export interface QueueCounts {
	readonly learning: number;
	readonly reviews: number;
	readonly fresh: number;
}

/** What the screen asks next, and when to look again if there is nothing to ask yet. */
export type NextCard =
	| { readonly type: 'ask'; readonly entry: QueueEntry }
	| { readonly type: 'wait'; readonly until: Instant }
	| { readonly type: 'done' };

export const entryOf = (memory: Memory, kind: QueueEntry['kind']): QueueEntry => ({
	cardId: memory.cardId,
	deckId: memory.deckId,
	group: memory.group,
	kind,
	due: memory.due,
	gradedAt: memory.lastAt
});

export const byDue = (a: QueueEntry, b: QueueEntry): number => a.due - b.due || (a.cardId < b.cardId ? -1 : 1);

/** A card that was graded later than now was graded by a clock that has been set back since: its wait says nothing. */
const isTimeFor = ({ due, gradedAt = 0 }: QueueEntry, now: Instant): boolean => due <= now || gradedAt > now;

/** What to ask at `now`: learning cards whose time has come, then the rest, then learning cards a little ahead of time. */
export function nextCard(queue: Queue, now: Instant): NextCard {
	const ripe = queue.learning.find((entry) => isTimeFor(entry, now));
	const [learning] = queue.learning;
	const [waiting] = queue.waiting;
	if (ripe !== undefined) return { type: 'ask', entry: ripe };
	if (waiting !== undefined) return { type: 'ask', entry: waiting };
	if (learning === undefined) return { type: 'done' };
	const askable = learning.due - LEARN_AHEAD_MS;
	return askable <= now ? { type: 'ask', entry: learning } : { type: 'wait', until: askable };
}

/** The queue without a card: it was buried, suspended or deleted. */
export function withoutCard(queue: Queue, cardId: CardId): Queue {
	const others = (entries: readonly QueueEntry[]): QueueEntry[] => entries.filter((entry) => entry.cardId !== cardId);
	return { ...queue, learning: others(queue.learning), waiting: others(queue.waiting) };
}

/** The queue after a card got its grade. The queue before is a value too: keep it, and an undo has it back. */
export function afterGrade(queue: Queue, memory: Memory): Queue {
	const rest = withoutCard(queue, memory.cardId);
	const isSibling = (entry: QueueEntry): boolean => queue.burySiblings && entry.group === memory.group;
	const stays = memory.phase === 'learning' || memory.phase === 'relearning' ? [entryOf(memory, 'learning')] : [];
	return {
		...rest,
		learning: [...rest.learning, ...stays].sort(byDue),
		waiting: rest.waiting.filter((entry) => !isSibling(entry))
	};
}

/** How many cards of each kind are left, of one deck or of all. */
export function countQueue({ learning, waiting }: Queue, deck?: DeckId): QueueCounts {
	const isCounted = ({ deckId }: QueueEntry): boolean => deck === undefined || deckId === deck;
	const counted = waiting.filter(isCounted);
	const reviews = counted.filter(({ kind }) => kind === 'review').length;
	return { learning: learning.filter(isCounted).length, reviews, fresh: counted.length - reviews };
}
