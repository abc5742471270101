import type { Memory } from '#core/schedule/memory.ts';
import { retrievability } from '#core/schedule/retrievability.ts';
import type { CardId } from '#core/shared/ids.ts';
import type { ClockReading } from '#core/shared/instant.ts';

/** The card that is nearest to being forgotten. */
export interface Faintest {
	readonly cardId: CardId;
	/** The chance that it is still known. */
	readonly chance: number;
}

/** The faintest of what has once been learnt and was not set aside. */
export function faintestOf(memories: readonly Memory[], reading: ClockReading): Faintest | undefined {
	let faintest: Faintest | undefined;
	for (const memory of memories) {
		if (memory.phase !== 'review' || memory.suspended) continue;
		const chance = retrievability(memory, reading);
		if (faintest === undefined || chance < faintest.chance) faintest = { cardId: memory.cardId, chance };
	}
	return faintest;
}

const ODDS: readonly (readonly [chance: number, words: string])[] = [
	[0.1, 'one time in ten'],
	[0.25, 'one time in four'],
	[0.33, 'one time in three'],
	[0.5, 'one time in two'],
	[0.67, 'two times in three'],
	[0.75, 'three times in four'],
	[0.8, 'four times in five'],
	[0.9, 'nine times in ten'],
	[0.95, 'nineteen times in twenty']
];

/** A chance as people say it: `three times in four`. */
export function chanceInWords(chance: number): string {
	const nearest = [...ODDS].sort(([a], [b]) => Math.abs(a - chance) - Math.abs(b - chance))[0];
	return nearest?.[1] ?? '';
}
