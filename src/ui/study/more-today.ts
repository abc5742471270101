import { studyDayOf } from '#core/reviews/study-day.ts';
import type { Around } from '../session/study-tools.ts';

/** How many more of each kind one press asks for. */
export const MORE = { newCards: 10, reviews: 50 } as const;

/** Widens today's limits, and today's only. */
export async function askMoreToday(around: Pick<Around, 'stores' | 'now'>, kind: keyof typeof MORE): Promise<void> {
	const { settings } = await around.stores();
	const { more } = await settings.get();
	const day = studyDayOf(around.now());
	const before = more.day === day ? more : { day, newCards: 0, reviews: 0 };
	await settings.set({ more: { ...before, [kind]: before[kind] + MORE[kind] } });
}
