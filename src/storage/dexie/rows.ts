import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { Edition } from '#core/decks/update/edition.ts';
import type { DayCount } from '#core/reviews/day-count.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import type { Memory } from '#core/schedule/memory.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';
import type { Instant } from '#core/shared/instant.ts';
import type { RoomAnswer } from '../care/care.ts';
import type { DeckChoices } from '../deck-choices.ts';
import type { DueCount } from '../review-store.ts';
import type { KeptQuiz } from '../sitting-store.ts';
import type { PortableSettings, Snapshot } from '../snapshot.ts';

/** A deck without its cards, so that the list of decks reads nothing else. */
export interface DeckRow {
	readonly id: DeckId;
	readonly deck: Omit<Deck, 'cards'>;
	readonly cardCount: number;
	readonly addedAt: Instant;
	readonly changedAt: Instant;
}

/** A card at its place in the author's order. */
export interface CardRow {
	readonly id: CardId;
	readonly deckId: DeckId;
	readonly position: number;
	readonly card: Card;
}

/** Stands for every card of a deck that waits for its first grade and is not suspended. */
export interface FreshRow {
	readonly cardId: CardId;
	readonly deckId: DeckId;
	readonly position: number;
	readonly group: string;
	readonly buriedUntil?: StudyDay;
}

/** Which queue a memory stands in. */
export const IN_LEARNING = 0;
export const IN_REVIEW = 1;

/** A memory with the fields that are searched; without `queue` (new or suspended) it is in no queue's index. */
export interface MemoryRow {
	readonly cardId: CardId;
	readonly deckId: DeckId;
	readonly queue?: typeof IN_LEARNING | typeof IN_REVIEW;
	readonly dueDay: StudyDay;
	readonly lastDay: StudyDay;
	readonly memory: Memory;
}

/** What the learner chose for a deck; it stays when the deck goes. */
export interface ChoicesRow {
	readonly deckId: DeckId;
	readonly choices: DeckChoices;
}

/** What the author of a deck last published; apart from the deck, since it is read only when the deck is updated. */
export interface EditionRow {
	readonly deckId: DeckId;
	readonly edition: Edition;
}

export type HistogramRow = DayCount;
export type ForecastRow = DueCount;

/** What the last replacement of everything pushed aside. */
export interface AsideRow {
	readonly id: 'aside';
	readonly snapshot: Snapshot;
}

/** The bytes of a copy. */
export interface CopyBytesRow {
	readonly day: StudyDay;
	readonly packed: Uint8Array<ArrayBuffer>;
}

export interface SettingsRow {
	readonly key: 'settings';
	readonly value: Partial<PortableSettings> & { readonly lastBackupAt?: Instant };
}

/** A sitting that is under way. */
export interface SittingRow {
	readonly id: 'quiz';
	readonly quiz: KeptQuiz;
}

/** What the database knows of itself. */
export type MetaRow =
	| { readonly key: 'schema' | 'memory' | 'sequence'; readonly value: number }
	| { readonly key: 'device'; readonly value: string }
	| { readonly key: 'room'; readonly value: RoomAnswer };

/** The row of a memory. */
export function memoryRow(memory: Memory): MemoryRow {
	const { cardId, deckId, dueDay, lastDay, phase, suspended } = memory;
	const row = { cardId, deckId, dueDay, lastDay, memory };
	if (suspended || phase === 'new') return row;
	return { ...row, queue: phase === 'review' ? IN_REVIEW : IN_LEARNING };
}
