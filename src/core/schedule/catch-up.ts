import type { ClockReading } from '../shared/instant.ts';
import { DAY_MS } from '../shared/instant.ts';
import type { Memory } from './memory.ts';
import { fadingIn, retrievability } from './retrievability.ts';

/** One way to work off what became due while the learner was away. */
export interface CatchUpWay {
	readonly days: number;
	/** Reviews a day: a share of the backlog, and what becomes due meanwhile. */
	readonly perDay: number;
	/** The share of the backlog that will be known when it is asked, the most endangered cards being asked first. */
	readonly recall: number;
}

/** A backlog of up to so many cards, and over how many days it may be spread. */
const SPREADS: readonly (readonly [cards: number, days: readonly number[]])[] = [
	[80, [1, 2, 4]],
	[250, [1, 3, 7]],
	[700, [3, 7, 14]],
	[Infinity, [7, 14, 30]]
];

/** Fewer overdue cards than this are a day's work, whoever was away. */
const LEAST_BACKLOG = 40;
const LEAST_DAYS_AWAY = 3;

/** True when a learner has been away long enough for a pile to have grown. */
export function isComingBack({ overdue, daysAway }: { readonly overdue: number; readonly daysAway: number }): boolean {
	return overdue >= LEAST_BACKLOG && daysAway >= LEAST_DAYS_AWAY;
}

const later = ({ at, offsetMinutes }: ClockReading, days: number): ClockReading => ({
	at: at + days * DAY_MS,
	offsetMinutes
});

/** The share that is known if the backlog is asked over some days, each day the cards that would lose most by waiting. */
function recallOver(backlog: readonly Memory[], days: number, reading: ClockReading): number {
	const aDay = Math.ceil(backlog.length / days);
	const chances = backlog.map((memory, i) => retrievability(memory, later(reading, Math.floor(i / aDay))));
	return chances.reduce((sum, chance) => sum + chance, 0) / Math.max(1, chances.length);
}

/** Three ways to work a backlog off, the shortest first, each with what it costs in what is still known. */
export function catchUpWays(
	backlog: readonly Memory[],
	{ reading, arrivalsPerDay }: { readonly reading: ClockReading; readonly arrivalsPerDay: number }
): readonly CatchUpWay[] {
	const [, spreads = []] = SPREADS.find(([cards]) => backlog.length <= cards) ?? [];
	return spreads.map((days) => {
		const inOrder = backlog
			.map((memory) => ({ memory, loss: fadingIn(memory, reading, days) }))
			.sort((a, b) => b.loss - a.loss || (a.memory.cardId < b.memory.cardId ? -1 : 1))
			.map(({ memory }) => memory);
		const perDay = Math.ceil(backlog.length / days) + (days === 1 ? 0 : Math.round(arrivalsPerDay));
		return { days, perDay, recall: recallOver(inOrder, days, reading) };
	});
}
