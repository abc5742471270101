import type { CardId } from '../shared/ids.ts';
import { MINUTE_MS } from '../shared/instant.ts';
import type { Instant } from '../shared/instant.ts';
import { shuffled } from '../shared/random.ts';
import type { Random } from '../shared/random.ts';
import type { Memory } from './memory.ts';

/** A learning card may be asked this much before its time, when nothing else is left. */
export const LEARN_AHEAD_MS = 20 * MINUTE_MS;

/** A card that was never graded, as the queue needs it. */
export interface FreshCard {
	readonly cardId: CardId;
	readonly group: string;
}

/** How many cards of each kind one study day may bring. */
export interface DailyLimits {
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
}

/** Everything that today's queue of one deck is made of; each part is one question to the review store. */
export interface QueueParts {
	/** `reviews.learning(deck, today)` */
	readonly learning: readonly Memory[];
	/** `reviews.due(deck, today, limit)`; ask for more than the daily limit, since siblings fall out. */
	readonly due: readonly Memory[];
	/** `reviews.fresh(deck, today, limit)`; the same holds. */
	readonly fresh: readonly FreshCard[];
	/** `reviews.gradedOn(deck, today)` */
	readonly gradedToday: readonly Memory[];
	/** The deck's count in today's histogram; absent: nothing was done yet. */
	readonly done?: { readonly fresh: number; readonly returned: number } | undefined;
	readonly limits: DailyLimits;
	/** Absent: `as-written`. */
	readonly newOrder?: 'as-written' | 'random';
	/** Whether siblings are asked on different days. On unless it is `false`. */
	readonly burySiblings?: boolean;
}

/** One card waiting to be asked. `due` matters only while learning. */
export interface QueueEntry {
	readonly cardId: CardId;
	readonly group: string;
	readonly kind: 'learning' | 'review' | 'new';
	readonly due: Instant;
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

const entryOf = (memory: Memory, kind: QueueEntry['kind']): QueueEntry => ({
	cardId: memory.cardId,
	group: memory.group,
	kind,
	due: memory.due
});

const byDue = (a: QueueEntry, b: QueueEntry): number => a.due - b.due || (a.cardId < b.cardId ? -1 : 1);

/** Takes the first `count` cards whose group was not taken yet, and takes their groups. */
function takeApart<Item extends FreshCard>(
	items: readonly Item[],
	count: number,
	taken: Set<string> | undefined
): Item[] {
	const chosen: Item[] = [];
	for (const item of items) {
		if (chosen.length >= count) break;
		if (taken?.has(item.group) === true) continue;
		taken?.add(item.group);
		chosen.push(item);
	}
	return chosen;
}

/** Spreads the shorter list evenly among the longer one; each keeps its own order. */
function mixed(reviews: readonly QueueEntry[], fresh: readonly QueueEntry[]): QueueEntry[] {
	const placed = [reviews, fresh].flatMap((list) =>
		list.map((entry, index) => ({ entry, place: (index + 0.5) / list.length }))
	);
	return placed.sort((a, b) => a.place - b.place).map(({ entry }) => entry);
}

/** Today's queue: what is being learnt, then reviews (longest overdue first, by chance within a day) mixed with new cards. */
export function buildQueue(parts: QueueParts, random: Random): Queue {
	const { limits, done = { fresh: 0, returned: 0 }, burySiblings = true } = parts;
	const groups = [...parts.gradedToday, ...parts.learning].map(({ group }) => group);
	const taken = burySiblings ? new Set(groups) : undefined;
	const overdueFirst = shuffled(parts.due, random).sort((a, b) => a.dueDay - b.dueDay);
	const reviews = takeApart(overdueFirst, limits.reviewsPerDay - done.returned, taken);
	const inOrder = parts.newOrder === 'random' ? shuffled(parts.fresh, random) : parts.fresh;
	const fresh = takeApart(inOrder, limits.newPerDay - done.fresh, taken);
	return {
		learning: parts.learning.map((memory) => entryOf(memory, 'learning')).sort(byDue),
		waiting: mixed(
			reviews.map((memory) => entryOf(memory, 'review')),
			fresh.map(({ cardId, group }) => ({ cardId, group, kind: 'new', due: 0 }))
		),
		burySiblings
	};
}

/** What to ask at `now`: learning cards whose time has come, then the rest, then learning cards a little ahead of time. */
export function nextCard(queue: Queue, now: Instant): NextCard {
	const [learning] = queue.learning;
	const [waiting] = queue.waiting;
	if (learning !== undefined && learning.due <= now) return { type: 'ask', entry: learning };
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

/** How many cards of each kind are left. */
export function countQueue({ learning, waiting }: Queue): QueueCounts {
	const reviews = waiting.filter(({ kind }) => kind === 'review').length;
	return { learning: learning.length, reviews, fresh: waiting.length - reviews };
}
