import { answerOf, questionOf, type Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import { studyDayOf } from '#core/reviews/study-day.ts';
import type { DeckId } from '#core/shared/ids.ts';
import type { ClockReading } from '#core/shared/instant.ts';
import type { DeckSummary } from '#storage/deck-store.ts';
import type { Stores } from '#storage/stores.ts';
import { deckMemoryOf, type DeckMemory } from '../shared/deck-memory.ts';
import { isDueOn } from '../shared/standing.ts';
import { finder } from './find.ts';

/** A deck on the shelf. Its memory comes a moment after its title. */
export interface ShelvedDeck {
	readonly summary: DeckSummary;
	readonly memory?: DeckMemory;
}

/** A card that was found, and the deck that it is in. */
export interface FoundCard {
	readonly card: Card;
	readonly deck: Deck;
}

/** Most cards that a search shows; a longer list would not be read. */
const FOUND_LIMIT = 40;

/** All decks, what is due in each, and a search over all their cards. */
export class Shelf {
	readonly #open: () => Promise<Stores>;
	readonly #now: () => ClockReading;
	#decks: readonly ShelvedDeck[] | undefined = $state.raw();
	#contents: readonly Deck[] | undefined = $state.raw();
	#query = $state('');
	/** Settles when the cards are at hand to be searched. */
	reading: Promise<void> | undefined;

	readonly cardCount = $derived(this.#decks?.reduce((sum, deck) => sum + deck.summary.cardCount, 0) ?? 0);
	readonly #finds = $derived(finder(this.#query));
	readonly shown = $derived(this.#decks?.filter((deck) => this.#finds(deck.summary.title)) ?? []);
	readonly found = $derived(this.#search());

	constructor(open: () => Promise<Stores>, now: () => ClockReading) {
		this.#open = open;
		this.#now = now;
	}

	/** Undefined until the decks are read for the first time. */
	get decks(): readonly ShelvedDeck[] | undefined {
		return this.#decks;
	}

	get query(): string {
		return this.#query;
	}
	set query(query: string) {
		this.#query = query;
		if (this.#contents === undefined && query.trim() !== '') this.reading ??= this.#readContents();
	}

	get today(): StudyDay {
		return studyDayOf(this.#now());
	}

	/** Reads the decks anew. */
	async load(): Promise<void> {
		const { decks, reviews } = await this.#open();
		const summaries = await decks.list();
		this.#decks = summaries.map((summary) => ({ ...this.#known(summary.id), summary }));
		this.#decks = await Promise.all(
			summaries.map(async (summary) => {
				const memories = await reviews.memories(summary.id);
				const due = memories.filter((memory) => isDueOn(memory, this.today)).length;
				return { summary, memory: deckMemoryOf(memories, due, this.#now()) };
			})
		);
		if (this.#contents !== undefined) await this.#readContents();
	}

	#known(id: DeckId): ShelvedDeck | undefined {
		return this.#decks?.find((deck) => deck.summary.id === id);
	}

	async #readContents(): Promise<void> {
		const { decks } = await this.#open();
		const summaries = await decks.list();
		const contents = await Promise.all(summaries.map((summary) => decks.get(summary.id)));
		this.#contents = contents.filter((deck) => deck !== undefined);
	}

	#search(): readonly FoundCard[] {
		if (this.#query.trim() === '') return [];
		const found: FoundCard[] = [];
		for (const deck of this.#contents ?? []) {
			for (const card of deck.cards) {
				if (found.length === FOUND_LIMIT) return found;
				if (this.#finds(`${questionOf(card)} ${answerOf(card)}`)) found.push({ card, deck });
			}
		}
		return found;
	}
}
