import type { StudyDay } from '#core/reviews/review.ts';
import type { Memory } from '#core/schedule/memory.ts';
import type { ClockReading } from '#core/shared/instant.ts';
import { inkOf, INKS, type Ink } from './ink.ts';

/** What is known of a deck's memory. */
export interface DeckMemory {
	readonly due: number;
	readonly studied: number;
	readonly lastDay?: StudyDay;
	/** Cards of each ink, the freshest first; cards never studied have none. */
	readonly inks: readonly { readonly ink: Ink; readonly cards: number }[];
}

/** Sums a deck's memories up; `due` is counted by the caller, who knows under which limits. */
export function deckMemoryOf(memories: readonly Memory[], due: number, reading: ClockReading): DeckMemory {
	const studied = memories.filter(({ phase }) => phase !== 'new');
	const inks = studied.map((memory) => inkOf(memory, reading));
	const lastDay = studied.reduce((last, memory) => Math.max(last, memory.lastDay), -Infinity);
	return {
		due,
		studied: studied.length,
		...(lastDay === -Infinity ? {} : { lastDay }),
		inks: INKS.map((ink) => ({ ink, cards: inks.filter((own) => own === ink).length }))
	};
}
