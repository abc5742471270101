import { effectiveEvents } from '../reviews/effective-events.ts';
import type { FlagEvent, GradeEvent, Review, SetAsideEvent, UndoEvent } from '../reviews/review.ts';
import { studyDayOf } from '../reviews/study-day.ts';
import { DAY_MS } from '../shared/instant.ts';
import { DEFAULT_RETENTION, MEMORY_VERSION } from './memory.ts';
import type { CardRef, Memory } from './memory.ts';
import type { Scheduler } from './scheduler.ts';

const newMemory = ({ cardId, deckId, group }: CardRef): Memory => ({
	cardId,
	deckId,
	group,
	phase: 'new',
	step: 0,
	stability: 0,
	difficulty: 0,
	reps: 0,
	lapses: 0,
	due: 0,
	dueDay: 0,
	lastAt: 0,
	lastDay: 0,
	suspended: false,
	version: MEMORY_VERSION
});

/** The due date that was promised holds, unless the device that gave it did not know all grades before. */
function withPromise(memory: Memory, before: Memory | undefined, event: GradeEvent): Memory {
	const dueDay = studyDayOf({ at: event.due, offsetMinutes: event.offsetMinutes });
	const wait = event.due - event.at;
	const isPossible = memory.phase === 'review' ? dueDay > event.day : wait >= 0 && wait < DAY_MS;
	if (event.reps !== (before?.reps ?? 0) || !isPossible) return memory;
	return { ...memory, due: event.due, dueDay };
}

function afterGrade(memory: Memory | undefined, event: GradeEvent, [scheduler, card]: [Scheduler, CardRef]): Memory {
	const { at, offsetMinutes, rating, day, retention = DEFAULT_RETENTION } = event;
	const graded = scheduler.grade(memory, { card, rating, day, retention, reading: { at, offsetMinutes } });
	return withPromise(graded, memory, event);
}

function afterSetAside(memory: Memory | undefined, event: SetAsideEvent, card: CardRef): Memory | undefined {
	const { buriedUntil, ...shown } = memory ?? newMemory(card);
	switch (event.type) {
		case 'bury':
			return { ...shown, buriedUntil: event.day + 1 };
		case 'suspend':
			return { ...shown, suspended: true, ...(buriedUntil !== undefined && { buriedUntil }) };
		case 'restore':
			return unlessUntouched({ ...shown, suspended: false });
	}
}

function afterFlag(memory: Memory | undefined, { type }: FlagEvent, card: CardRef): Memory | undefined {
	const { flagged, ...plain } = memory ?? newMemory(card);
	if (type === 'flag') return { ...plain, flagged: true };
	return flagged === undefined ? memory : unlessUntouched(plain);
}

/** Nothing is known of a card that is new, shown and without a mark. */
function unlessUntouched(memory: Memory): Memory | undefined {
	const { phase, suspended, buriedUntil, flagged } = memory;
	const isUntouched = phase === 'new' && !suspended && buriedUntil === undefined && flagged === undefined;
	return isUntouched ? undefined : memory;
}

function after(memory: Memory | undefined, event: Exclude<Review, UndoEvent>, context: [Scheduler, CardRef]) {
	switch (event.type) {
		case 'grade':
			return afterGrade(memory, event, context);
		case 'flag':
		case 'unflag':
			return afterFlag(memory, event, context[1]);
		default:
			return afterSetAside(memory, event, context[1]);
	}
}

/** The memory that a card's events lead to, in whatever order they are given; `undefined` when nothing of them counts. */
export function replay(events: readonly Review[], scheduler: Scheduler, card: CardRef): Memory | undefined {
	let memory: Memory | undefined;
	for (const event of effectiveEvents(events)) memory = after(memory, event, [scheduler, card]);
	return memory;
}
