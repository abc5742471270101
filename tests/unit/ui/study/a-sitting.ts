import type { Card } from '#core/cards/card.ts';
import type { Deck } from '#core/decks/deck.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import { DAY_MS, MINUTE_MS, type ClockReading } from '#core/shared/instant.ts';
import { seededRandom, type Random } from '#core/shared/random.ts';
import { createGrading, type Grading } from '#ui/session/grading.ts';
import { openMemoryStores } from '#storage/memory/open-memory-stores.ts';
import type { Stores } from '#storage/stores.ts';

/** A Monday morning in the learner's own time. */
export const MORNING = Date.UTC(2026, 2, 2, 9);

/** A clock that stands until it is moved. */
export class Clock {
	at = MORNING;

	readonly now = (): ClockReading => ({ at: this.at, offsetMinutes: 0 });

	minutes(count: number): void {
		this.at += count * MINUTE_MS;
	}

	days(count: number): void {
		this.at += count * DAY_MS;
	}
}

export const basic = (id: string, group = id): Card => ({
	type: 'basic',
	id: asCardId(id),
	group,
	tags: [],
	hints: [],
	question: `What is ${id}?`,
	answer: `It is ${id}.`
});

export const choice = (id: string): Card => ({
	type: 'choice',
	id: asCardId(id),
	group: id,
	tags: [],
	hints: [],
	question: `Which is ${id}?`,
	answers: [id],
	distractors: [{ text: 'this' }, { text: 'that' }, { text: 'the other', why: 'It is the other one.' }],
	shuffle: true
});

export const typed = (id: string, answer: string): Card => ({
	type: 'typed',
	id: asCardId(id),
	group: id,
	tags: [],
	hints: [],
	question: `Who is ${id}?`,
	answer,
	accept: []
});

export const order = (id: string): Card => ({
	type: 'order',
	id: asCardId(id),
	group: id,
	tags: [],
	hints: [],
	question: `In which order is ${id}?`,
	items: ['Rhine', 'Danube', 'Volga', 'Ob']
});

export const match = (id: string): Card => ({
	type: 'match',
	id: asCardId(id),
	group: id,
	tags: [],
	hints: [],
	question: `Where does ${id} end?`,
	pairs: [
		{ left: 'Danube', right: 'Black Sea' },
		{ left: 'Volga', right: 'Caspian Sea' }
	],
	extra: ['Red Sea']
});

export const deckOf = (id: string, cards: readonly Card[]): Deck => ({
	id: asDeckId(id),
	title: `Deck ${id}`,
	language: 'en',
	authors: [],
	tags: [],
	settings: {},
	cards
});

/** What the app around a screen gives: stores in memory, a clock that stands, chance from a seed. */
export interface Around {
	readonly clock: Clock;
	readonly stores: () => Promise<Stores>;
	readonly grading: () => Promise<Grading>;
	readonly now: () => ClockReading;
	readonly random: (purpose: string) => Random;
	readonly anew: (purpose: string) => Random;
}

/** An app with these decks in it. */
export async function around(...decks: readonly Deck[]): Promise<Around> {
	const stores = await openMemoryStores({ drawDevice: () => 'phone' });
	const clock = new Clock();
	const grading = createGrading();
	let turns = 0;
	for (const deck of decks) await stores.decks.save(deck, clock.at);
	return {
		clock,
		stores: () => Promise.resolve(stores),
		grading: () => Promise.resolve(grading),
		now: clock.now,
		random: (purpose) => seededRandom(purpose),
		anew: (purpose) => seededRandom(`${purpose}/${(turns += 1)}`)
	};
}
