import type { Rating } from '#core/reviews/review.ts';
import { intervalLabel } from '#core/schedule/interval-label.ts';
import type { Memory } from '#core/schedule/memory.ts';
import { MINUTE_MS } from '#core/shared/instant.ts';
import { gradeWords } from '../session/grade-words.ts';

/** A saved grade as it is spoken: `Good. Back in 6 days.` */
export function describeSaved(rating: Rating, { phase, due, dueDay, lastAt, lastDay }: Memory): string {
	const interval = phase === 'review' ? { days: dueDay - lastDay } : { minutes: (due - lastAt) / MINUTE_MS };
	return `${gradeWords[rating]}. Back in ${intervalLabel(interval)}.`;
}
