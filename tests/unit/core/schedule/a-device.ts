import { RATINGS } from '#core/reviews/review.ts';
import type { Rating, Review } from '#core/reviews/review.ts';
import { decideFlag, decideGrade, decideSetAside, decideUndo } from '#core/schedule/decide.ts';
import type { Decide, Decision } from '#core/schedule/decide.ts';
import type { CardRef, Memory } from '#core/schedule/memory.ts';
import { createScheduler } from '#core/schedule/scheduler.ts';
import { asCardId, asDeckId } from '#core/shared/ids.ts';
import type { ClockReading } from '#core/shared/instant.ts';

export const CARD: CardRef = { cardId: asCardId('d/a'), deckId: asDeckId('d'), group: 'a' };
export const SCHEDULER = createScheduler();

export type Act = Rating | 'undo' | 'bury' | 'suspend' | 'restore' | 'flag' | 'unflag';
export const ACTS: readonly Act[] = [
	...RATINGS,
	...RATINGS,
	'undo',
	'undo',
	'bury',
	'suspend',
	'restore',
	'flag',
	'unflag'
];

/** Something that a learner does. */
export interface Step {
	readonly act: Act;
	readonly reading: ClockReading;
	/** Which of the newest events an undo takes back, counted from 0. */
	readonly back: number;
	readonly retention: number;
}

/** One device's view of a card: what it does is decided on what it has seen. */
export class Device {
	readonly name: string;
	events: readonly Review[] = [];
	memory: Memory | undefined;
	#sequence = 0;

	constructor(name: string) {
		this.name = name;
	}

	record(decide: Decide): Decision {
		const sequence = (this.#sequence += 1);
		const decision = decide({ memory: this.memory, events: this.events, device: this.name, sequence });
		this.events = [...this.events, decision.event];
		this.memory = decision.memory;
		return decision;
	}

	take({ act, reading, back, retention }: Step): void {
		const occasion = { card: CARD, reading };
		const earlier = this.events.at(-1 - back);
		if (act === 'undo') {
			if (earlier !== undefined) this.record(decideUndo(SCHEDULER, occasion, earlier.id));
		} else if (act === 'flag' || act === 'unflag') this.record(decideFlag(SCHEDULER, occasion, act === 'flag'));
		else if (act === 'bury' || act === 'suspend' || act === 'restore')
			this.record(decideSetAside(SCHEDULER, occasion, act));
		else this.record(decideGrade(SCHEDULER, { ...occasion, rating: act, mode: 'flip', tookMs: 1_000, retention }));
	}
}
