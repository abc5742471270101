import type { DeckId } from '../shared/ids.ts';
import type { ClockReading } from '../shared/instant.ts';
import type { Random } from '../shared/random.ts';
import type { DailyLimits, DayPlan } from './day-plan.ts';
import type { Memory } from './memory.ts';
import { byDue, entryOf, type FreshCard, type Queue, type QueueEntry } from './queue.ts';
import { fadingIn, retrievability } from './retrievability.ts';

/** Answers that a day's limits count. */
export interface DoneToday {
	readonly fresh: number;
	readonly returned: number;
}

/** Everything that one deck brings to a study day; each part is one question to the review store. */
export interface DeckParts {
	readonly deckId: DeckId;
	/** `reviews.learning(deck, today)` */
	readonly learning: readonly Memory[];
	/** `reviews.due(deck, today, limit)`; ask for more than the daily limit, since siblings fall out. */
	readonly due: readonly Memory[];
	/** `reviews.fresh(deck, today, limit)`; the same holds. */
	readonly fresh: readonly FreshCard[];
	/** `reviews.gradedOn(deck, today)` */
	readonly gradedToday: readonly Memory[];
	readonly done: DoneToday;
	/** What the deck may bring at most, of what the day may. */
	readonly limits: Partial<DailyLimits>;
	readonly newOrder: 'as-written' | 'random';
}

/** The day that the decks share. */
export interface SharedDay {
	readonly plan: DayPlan;
	/** Over all decks, those that are not asked now among them. */
	readonly done: DoneToday;
	readonly reading: ClockReading;
	/** Chance for a purpose: the same one gives the same, so that an order outlives a reload. */
	readonly random: (purpose: string) => Random;
}

/** How far ahead the danger of a card is judged while a backlog is worked off. */
const FADING_DAYS = 7;

const without = (count: number, other: number): number => Math.max(0, count - other);

/** What is left of a day's limit, and of each deck's own. */
class Budget {
	#left: number;
	readonly #ofDecks: Map<DeckId, number>;

	constructor(left: number, ofDecks: Map<DeckId, number>) {
		this.#left = left;
		this.#ofDecks = ofDecks;
	}

	/** Spends one card of a deck, if that is still to be had. */
	spend(deckId: DeckId): boolean {
		const own = this.#ofDecks.get(deckId) ?? this.#left;
		if (this.#left <= 0 || own <= 0) return false;
		this.#left -= 1;
		this.#ofDecks.set(deckId, own - 1);
		return true;
	}
}

function budgetOf(decks: readonly DeckParts[], { plan, done }: SharedDay, kind: 'new' | 'review'): Budget {
	const [limit, spent, extra] =
		kind === 'new'
			? (['newPerDay', 'fresh', plan.extra.newCards] as const)
			: (['reviewsPerDay', 'returned', plan.extra.reviews] as const);
	const own = decks.flatMap(({ deckId, limits, done: ofDeck }): [DeckId, number][] => {
		const most = limits[limit];
		return most === undefined ? [] : [[deckId, without(most + extra, ofDeck[spent])]];
	});
	return new Budget(without(plan.limits[limit] + extra, done[spent]), new Map(own));
}

/** Takes the cards whose group was not taken yet as long as the budget lasts, and takes their groups. */
function takeApart(entries: readonly QueueEntry[], budget: Budget, taken: Set<string> | undefined): QueueEntry[] {
	return entries.filter((entry) => {
		if (taken?.has(entry.group) === true || !budget.spend(entry.deckId)) return false;
		taken?.add(entry.group);
		return true;
	});
}

/** What is asked first has the lowest rank. */
function rankOf(memory: Memory, { plan, reading }: SharedDay): number {
	switch (plan.order) {
		case 'due':
			return memory.dueDay;
		case 'retrievability':
			return retrievability(memory, reading);
		case 'fading':
			return -fadingIn(memory, reading, FADING_DAYS);
		case 'random':
			return 0;
	}
}

function reviewsInOrder(decks: readonly DeckParts[], day: SharedDay): QueueEntry[] {
	const ranked = decks
		.flatMap(({ due }) => due)
		.map((memory) => ({ memory, rank: rankOf(memory, day), chance: day.random(`order/${memory.cardId}`)() }));
	ranked.sort((a, b) => a.rank - b.rank || a.chance - b.chance);
	return ranked.map(({ memory }) => entryOf(memory, 'review'));
}

/** One card of each deck in turn, so that no deck waits for the end of another. */
function newInTurn(decks: readonly DeckParts[], { random }: SharedDay): QueueEntry[] {
	const lists = decks.map(({ deckId, fresh, newOrder }) => {
		const entries = fresh.map(({ cardId, group }): QueueEntry => ({ cardId, deckId, group, kind: 'new', due: 0 }));
		if (newOrder === 'as-written') return entries;
		const chances = new Map(entries.map(({ cardId }) => [cardId, random(`order/${cardId}`)()]));
		return entries.sort((a, b) => (chances.get(a.cardId) ?? 0) - (chances.get(b.cardId) ?? 0));
	});
	const longest = Math.max(0, ...lists.map(({ length }) => length));
	return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}

/** Spreads the shorter list evenly among the longer one; each keeps its own order. */
function mixed(reviews: readonly QueueEntry[], fresh: readonly QueueEntry[]): QueueEntry[] {
	const placed = [reviews, fresh].flatMap((list) =>
		list.map((entry, index) => ({ entry, place: (index + 0.5) / list.length }))
	);
	return placed.sort((a, b) => a.place - b.place).map(({ entry }) => entry);
}

/** Today's queue of some decks, which share the day's limits: what is being learnt, then reviews mixed with new cards. */
export function buildQueue(decks: readonly DeckParts[], day: SharedDay): Queue {
	const { burySiblings } = day.plan;
	const learning = decks.flatMap((deck) => deck.learning);
	const groups = [...decks.flatMap((deck) => deck.gradedToday), ...learning].map(({ group }) => group);
	const taken = burySiblings ? new Set(groups) : undefined;
	const reviews = takeApart(reviewsInOrder(decks, day), budgetOf(decks, day, 'review'), taken);
	const fresh = takeApart(newInTurn(decks, day), budgetOf(decks, day, 'new'), taken);
	return {
		learning: learning.map((memory) => entryOf(memory, 'learning')).sort(byDue),
		waiting: mixed(reviews, fresh),
		burySiblings
	};
}
