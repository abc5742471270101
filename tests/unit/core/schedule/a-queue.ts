import { buildQueue } from '#core/schedule/build-queue.ts';
import type { DeckParts, SharedDay } from '#core/schedule/build-queue.ts';
import type { DayPlan } from '#core/schedule/day-plan.ts';
import { MEMORY_VERSION } from '#core/schedule/memory.ts';
import type { Memory } from '#core/schedule/memory.ts';
import { nextCard } from '#core/schedule/queue.ts';
import type { Queue } from '#core/schedule/queue.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import { MINUTE_MS } from '#core/shared/instant.ts';
import { seededRandom } from '#core/shared/random.ts';

export const NOW = Date.UTC(2026, 10, 23, 12);
export const TODAY = 20_780;

export function memory(name: string, change: Partial<Memory> = {}): Memory {
	return {
		cardId: asCardId(name),
		deckId: asDeckId('d'),
		group: name,
		phase: 'review',
		step: 0,
		stability: 5,
		difficulty: 5,
		reps: 3,
		lapses: 0,
		due: NOW,
		dueDay: TODAY,
		lastAt: 0,
		lastDay: TODAY - 5,
		suspended: false,
		version: MEMORY_VERSION,
		...change
	};
}

export const learning = (name: string, minutes: number): Memory =>
	memory(name, { phase: 'learning', due: NOW + minutes * MINUTE_MS });
export const fresh = (name: string, group = name) => ({ cardId: asCardId(name), group });
export const names = (prefix: string, count: number): string[] =>
	Array.from({ length: count }, (_, i) => `${prefix}${i}`);

const PLAN: DayPlan = {
	limits: { newPerDay: 20, reviewsPerDay: 200 },
	extra: { newCards: 0, reviews: 0 },
	order: 'due',
	burySiblings: true
};

export const NOTHING_DONE = { fresh: 0, returned: 0 };

export const deckParts = (parts: Partial<DeckParts> = {}, deck = 'd'): DeckParts => ({
	deckId: asDeckId(deck),
	learning: [],
	due: [],
	fresh: [],
	gradedToday: [],
	done: NOTHING_DONE,
	limits: {},
	newOrder: 'as-written',
	...parts
});

export interface Day extends Partial<Omit<SharedDay, 'plan'>> {
	readonly plan?: Partial<DayPlan>;
	readonly seed?: string;
}

/** The queue of some decks on a day with the usual plan. */
export function buildDay(decks: readonly DeckParts[], { plan, seed = 'one', ...day }: Day = {}): Queue {
	return buildQueue(decks, {
		done: NOTHING_DONE,
		reading: { at: NOW, offsetMinutes: 0 },
		random: (purpose) => seededRandom(`${seed}/${purpose}`),
		...day,
		plan: { ...PLAN, ...plan }
	});
}

/** The queue of one deck. */
export const build = (parts: Partial<DeckParts>, day: Day = {}): Queue => buildDay([deckParts(parts)], day);

export const waiting = (queue: Queue): string[] => queue.waiting.map(({ cardId }) => cardId);

export const asked = (queue: Queue, now = NOW): string => {
	const next = nextCard(queue, now);
	return next.type === 'ask' ? next.entry.cardId : next.type;
};
