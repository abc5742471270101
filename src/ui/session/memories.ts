import type { Memory } from '#core/schedule/memory.ts';
import type { CardId } from '#core/shared/ids.ts';

/** What is remembered of the cards of a sitting. */
export type Memories = ReadonlyMap<CardId, Memory | undefined>;

/** Memories by their cards. */
export function byCard(memories: readonly Memory[]): Memories {
	return new Map(memories.map((memory) => [memory.cardId, memory]));
}

/** What is remembered, with one card's memory changed; `undefined`: it is new again. */
export function withMemory(memories: Memories, cardId: CardId, memory: Memory | undefined): Memories {
	return new Map([...memories, [cardId, memory]]);
}
