import type { Card } from '#core/cards/card.ts';
import type { CardRef, Memory } from '#core/schedule/memory.ts';
import { withoutCard, type Queue, type QueueEntry } from '#core/schedule/queue.ts';
import type { CardId } from '#core/shared/ids.ts';

/** Everything that a queue holds. */
export function entriesIn({ learning, waiting }: Queue): readonly QueueEntry[] {
	return [...learning, ...waiting];
}

/** How many entries of a queue are of these cards: a long queue is walked through once, and no set is made of it. */
function countIn(queue: Queue, ids: readonly CardId[]): number {
	const wanted = new Set(ids);
	return entriesIn(queue).filter(({ cardId }) => wanted.has(cardId)).length;
}

/** How many different cards a sitting has: those that were met, and those of its queue that were not yet. */
export function totalOf(queue: Queue, met: readonly CardId[]): number {
	return met.length + entriesIn(queue).length - countIn(queue, met);
}

/** How much of a sitting is done, in cards: one that was answered and comes back is half done. */
export function progressOf(
	queue: Queue,
	{ total, answered }: { readonly total: number; readonly answered: readonly CardId[] }
): number {
	return total - entriesIn(queue).length + countIn(queue, answered) / 2;
}

/** The cards of a sitting, with other words in one of them. */
export function withCard(cards: ReadonlyMap<CardId, Card>, card: Card): ReadonlyMap<CardId, Card> {
	return new Map([...cards, [card.id, card]]);
}

/** The queue with a card in front that was taken back from an earlier sitting. */
export function withFirst(queue: Queue, { cardId, deckId, group }: CardRef, memory: Memory | undefined): Queue {
	const rest = withoutCard(queue, cardId);
	const entry = (kind: QueueEntry['kind']): QueueEntry => ({ cardId, deckId, group, kind, due: memory?.due ?? 0 });
	if (memory === undefined || memory.phase === 'new') return { ...rest, waiting: [entry('new'), ...rest.waiting] };
	if (memory.phase === 'review') return { ...rest, waiting: [entry('review'), ...rest.waiting] };
	return { ...rest, learning: [entry('learning'), ...rest.learning] };
}

/** A queue for one more look at some cards. Nothing in it waits for a time. */
export function practiceQueue(cards: readonly CardRef[]): Queue {
	const waiting = cards.map(({ cardId, deckId, group }) => ({
		cardId,
		deckId,
		group,
		kind: 'review' as const,
		due: 0
	}));
	return { learning: [], waiting, burySiblings: false };
}

/** The practice queue after a look: what was not known goes to the end. */
export function afterPractice(queue: Queue, cardId: CardId, wasKnown: boolean): Queue {
	const again = wasKnown ? [] : queue.waiting.filter((entry) => entry.cardId === cardId);
	return { ...queue, waiting: [...withoutCard(queue, cardId).waiting, ...again] };
}
