import { studyDayOf } from '../reviews/study-day.ts';
import type { ClockReading } from '../shared/instant.ts';
import { recallChance } from './fsrs.ts';
import type { Memory } from './memory.ts';

/** The chance (0–1) that the learner still knows the card on the study day of `reading`; 0 for a card never graded. */
export function retrievability(memory: Memory, reading: ClockReading): number {
	if (memory.phase === 'new') return 0;
	return recallChance(studyDayOf(reading) - memory.lastDay, memory.stability);
}
