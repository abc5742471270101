import type { BasicCard } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import type { Document } from '#core/document/document.ts';
import type { Rating } from '#core/reviews/review.ts';
import { studyDayStart } from '#core/reviews/study-day.ts';
import { decideFlag, decideGrade, decideSetAside, decideUndo } from '#core/schedule/decide.ts';
import type { CardRef } from '#core/schedule/memory.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import type { CardId, DeckId, ReviewId } from '#core/shared/ids.ts';
import { HOUR_MS, MINUTE_MS } from '#core/shared/instant.ts';
import type { ClockReading } from '#core/shared/instant.ts';
import type { Recorded } from '#storage/review-store.ts';
import type { Stores } from '#storage/stores.ts';

export const SCHEDULER = createScheduler({ retention: 0.9 });
export const DECK = asDeckId('corridors');
/** A study day to count from; its number means nothing. */
export const DAY = 20_000;

export function card(name: string, deckId: DeckId = DECK, group = name): BasicCard {
	return {
		id: asCardId(`${deckId}/${name}`),
		group,
		type: 'basic',
		question: `What is ${name}?`,
		answer: name,
		tags: [],
		hints: []
	};
}

export function deck(names: readonly string[], id: DeckId = DECK): Deck {
	const cards = names.map((name) => card(name, id));
	return { id, title: `About ${id}`, language: 'en', authors: [], tags: [], settings: {}, cards };
}

/** A document of one line. */
export function documentOf(title: string): Document {
	return { title, text: `${title}.`, blocks: [], language: 'en' };
}

export function ref(name: string, deckId: DeckId = DECK, group = name): CardRef {
	return { cardId: asCardId(`${deckId}/${name}`), deckId, group };
}

export const id = (name: string): CardId => ref(name).cardId;

/** Some hours into a study day, in Berlin's winter. */
export function at(day: number, hours = 2, minutes = 0): ClockReading {
	return { at: studyDayStart(day, 60) + hours * HOUR_MS + minutes * MINUTE_MS, offsetMinutes: 60 };
}

export function grade(stores: Stores, card: CardRef, rating: Rating, reading: ClockReading): Promise<Recorded> {
	const decide = decideGrade(SCHEDULER, { card, rating, reading, mode: 'flip', tookMs: 2_000 });
	return stores.reviews.record(card.cardId, decide);
}

export function undo(stores: Stores, card: CardRef, undoes: ReviewId, reading: ClockReading): Promise<Recorded> {
	return stores.reviews.record(card.cardId, decideUndo(SCHEDULER, { card, reading }, undoes));
}

export function setAside(
	stores: Stores,
	card: CardRef,
	type: 'bury' | 'suspend' | 'restore',
	reading: ClockReading
): Promise<Recorded> {
	return stores.reviews.record(card.cardId, decideSetAside(SCHEDULER, { card, reading }, type));
}

export function flag(stores: Stores, card: CardRef, isFlagged: boolean, reading: ClockReading): Promise<Recorded> {
	return stores.reviews.record(card.cardId, decideFlag(SCHEDULER, { card, reading }, isFlagged));
}
