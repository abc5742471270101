import { studyDayOf } from '../reviews/study-day.ts';
import type { ClockReading } from '../shared/instant.ts';
import type { Memory } from './memory.ts';

/** How fast FSRS-6 forgets: the last of its published weights. */
const DECAY = 0.1542;

/**
 * The chance (0–1) of recall after whole days at a stability: the forgetting curve of FSRS-6, written out here because
 * the first screens need no more of the model than this line.
 */
export function recallChance(elapsedDays: number, stability: number, decay = DECAY): number {
	const factor = 0.9 ** (-1 / decay) - 1;
	return (1 + (factor * Math.max(0, elapsedDays)) / stability) ** -decay;
}

/** The chance (0–1) that the learner still knows the card on the study day of `reading`; 0 for a card never graded. */
export function retrievability(memory: Memory, reading: ClockReading): number {
	if (memory.phase === 'new') return 0;
	return recallChance(studyDayOf(reading) - memory.lastDay, memory.stability);
}

/** How much of that chance is lost if the card waits some days more. */
export function fadingIn(memory: Memory, reading: ClockReading, days: number): number {
	if (memory.phase === 'new') return 0;
	const elapsed = studyDayOf(reading) - memory.lastDay;
	return recallChance(elapsed, memory.stability) - recallChance(elapsed + days, memory.stability);
}
