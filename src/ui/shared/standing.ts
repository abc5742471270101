import { intervalLabel } from '#core/schedule/interval-label.ts';
import type { Memory } from '#core/schedule/memory.ts';
import { studyDayOf } from '#core/reviews/study-day.ts';
import type { StudyDay } from '#core/reviews/review.ts';
import type { CardId } from '#core/shared/ids.ts';
import { MINUTE_MS, type ClockReading } from '#core/shared/instant.ts';

/** True for a card that waits to be asked on this study day. */
export function isDueOn(memory: Memory, day: StudyDay): boolean {
	return memory.phase !== 'new' && memory.dueDay <= day && !memory.suspended && (memory.buriedUntil ?? day) <= day;
}

/** Where a card stands, in two or three words: `due`, `in 16 days`, `new`, `suspended`. */
export function standingOf(memory: Memory | undefined, reading: ClockReading): string {
	if (memory?.suspended === true) return 'suspended';
	const day = studyDayOf(reading);
	if ((memory?.buriedUntil ?? day) > day)
		return `back in ${intervalLabel({ days: (memory?.buriedUntil ?? day) - day })}`;
	if (memory === undefined || memory.phase === 'new') return 'new';
	if (memory.dueDay > day) return `in ${intervalLabel({ days: memory.dueDay - day })}`;
	const minutes = (memory.due - reading.at) / MINUTE_MS;
	return memory.phase === 'review' || minutes <= 0 ? 'due' : `in ${intervalLabel({ minutes: Math.max(1, minutes) })}`;
}

export const memoriesByCard = (memories: readonly Memory[]): ReadonlyMap<CardId, Memory> =>
	new Map(memories.map((memory) => [memory.cardId, memory]));

/** `today`, `yesterday`, `on Friday`, `12 days ago`: when a study day was, seen from another. */
export function daysAgo(day: StudyDay, today: StudyDay): string {
	const days = today - day;
	if (days <= 0) return 'today';
	if (days === 1) return 'yesterday';
	if (days < 7) return `on ${WEEKDAYS.format(day * DAY_MS)}`;
	return `${intervalLabel({ days })} ago`;
}

const DAY_MS = 86_400_000;
const WEEKDAYS = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
