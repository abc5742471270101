import { flagEvent, gradeEvent, setAsideEvent, undoEvent } from '../reviews/events.ts';
import type { EventContext, GradeDetails } from '../reviews/events.ts';
import type { Review, SetAsideEvent } from '../reviews/review.ts';
import type { ReviewId } from '../shared/ids.ts';
import type { ClockReading } from '../shared/instant.ts';
import { DEFAULT_RETENTION } from './memory.ts';
import type { CardRef, Memory } from './memory.ts';
import { replay } from './replay.ts';
import type { Answer, Scheduler } from './scheduler.ts';

/** What is stored of one card, and what this device needs to write its next event. */
export interface Standing {
	readonly memory: Memory | undefined;
	/** In log order. */
	readonly events: readonly Review[];
	readonly device: string;
	/** The next number of this device's count. */
	readonly sequence: number;
}

/** One event and the memory that the card has after it (`undefined`: new again). */
export interface Decision {
	readonly event: Review;
	readonly memory: Memory | undefined;
}

/** Made outside of storage, run inside its transaction: `reviews.record(cardId, decideGrade(scheduler, answer))`. */
export type Decide = (standing: Standing) => Decision;

/** An answer with what the log wants to know of it. */
export interface GradedAnswer extends Answer {
	readonly mode: GradeDetails['mode'];
	/** From question shown to grade given. */
	readonly tookMs: number;
}

/** Something that happens to one card at one moment. */
export interface Occasion {
	readonly card: CardRef;
	readonly reading: ClockReading;
}

function contextOf(
	{ card, reading, day }: Occasion & Pick<Answer, 'day'>,
	{ events, device, sequence }: Standing
): EventContext {
	return { cardId: card.cardId, deckId: card.deckId, reading, day, device, sequence, after: events.at(-1) };
}

function replayed(
	scheduler: Scheduler,
	card: CardRef,
	{ events, event }: { events: readonly Review[]; event: Review }
) {
	return { event, memory: replay([...events, event], scheduler, card) };
}

/** Grades a card on what is stored of it. */
export function decideGrade(scheduler: Scheduler, answer: GradedAnswer): Decide {
	return (standing) => {
		const memory = scheduler.grade(standing.memory, answer);
		const { rating, mode, tookMs, retention = DEFAULT_RETENTION } = answer;
		const details = { rating, mode, tookMs, due: memory.due, reps: standing.memory?.reps ?? 0 };
		const own = retention === DEFAULT_RETENTION ? details : { ...details, retention };
		return { event: gradeEvent(contextOf(answer, standing), own), memory };
	};
}

/** Takes an event of the card back; the card is then as if that event had never happened. */
export function decideUndo(scheduler: Scheduler, occasion: Occasion, undoes: ReviewId): Decide {
	return (standing) => {
		const event = undoEvent(contextOf(occasion, standing), undoes);
		return replayed(scheduler, occasion.card, { events: standing.events, event });
	};
}

/** Buries the card until tomorrow, suspends it until further notice, or brings it back. */
export function decideSetAside(scheduler: Scheduler, occasion: Occasion, type: SetAsideEvent['type']): Decide {
	return (standing) => {
		const event = setAsideEvent(contextOf(occasion, standing), type);
		return replayed(scheduler, occasion.card, { events: standing.events, event });
	};
}

/** Marks the card for its learner to come back to, or takes the mark away. */
export function decideFlag(scheduler: Scheduler, occasion: Occasion, isFlagged: boolean): Decide {
	return (standing) => {
		const event = flagEvent(contextOf(occasion, standing), isFlagged);
		return replayed(scheduler, occasion.card, { events: standing.events, event });
	};
}
