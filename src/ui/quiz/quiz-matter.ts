import type { Card } from '#core/cards/card.ts';
import type { Memory } from '#core/schedule/memory.ts';
import type { CardId, DeckId } from '#core/shared/ids.ts';
import type { Settings } from '#storage/settings-store.ts';
import type { Stores } from '#storage/stores.ts';

/** A card of a quiz, with all that its question needs. */
export interface QuizCard {
	readonly card: Card;
	readonly deckId: DeckId;
	readonly title: string;
	readonly memory: Memory | undefined;
}

/** Everything that a quiz over some decks is made of. */
export interface QuizMatter {
	readonly cards: ReadonlyMap<CardId, QuizCard>;
	readonly memories: readonly Memory[];
	readonly titles: readonly string[];
	readonly settings: Settings;
	readonly retentionOf: (deck: DeckId) => number;
}

/** Reads the decks of a quiz that are still here; `undefined` when none is. */
export async function loadMatter(stores: Stores, ids: readonly DeckId[]): Promise<QuizMatter | undefined> {
	const [settings, summaries] = await Promise.all([stores.settings.get(), stores.decks.list()]);
	const read = await Promise.all(
		ids.map(async (id) => ({ deck: await stores.decks.get(id), memories: await stores.reviews.memories(id) }))
	);
	const found = read.flatMap(({ deck, memories }) => (deck === undefined ? [] : [{ deck, memories }]));
	if (found.length === 0) return undefined;
	const memories = found.flatMap(({ memories: own }) => own);
	const byCard = new Map(memories.map((memory) => [memory.cardId, memory]));
	const cards = found.flatMap(({ deck: { id, title, cards: own } }) =>
		own.map((card): [CardId, QuizCard] => [card.id, { card, deckId: id, title, memory: byCard.get(card.id) }])
	);
	const chosen = new Map(summaries.map(({ id, choices }) => [id, choices.retention]));
	return {
		cards: new Map(cards),
		memories,
		titles: found.map(({ deck }) => deck.title),
		settings,
		retentionOf: (deck) => chosen.get(deck) ?? settings.retention
	};
}
