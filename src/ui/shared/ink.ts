import type { Memory } from '#core/schedule/memory.ts';
import { retrievability } from '#core/schedule/retrievability.ts';
import type { ClockReading } from '#core/shared/instant.ts';

/** How strong the ink of a memory is: 1 almost gone … 5 fresh. */
export type Ink = 1 | 2 | 3 | 4 | 5;

export const INKS: readonly Ink[] = [5, 4, 3, 2, 1];

/** Chances of recall from which each stronger ink begins. */
const STEPS: readonly (readonly [from: number, ink: Ink])[] = [
	[0.97, 5],
	[0.94, 4],
	[0.9, 3],
	[0.8, 2]
];

/** A card that was never graded has the faintest ink. */
export function inkOf(memory: Memory | undefined, reading: ClockReading): Ink {
	if (memory === undefined) return 1;
	const chance = retrievability(memory, reading);
	return STEPS.find(([from]) => chance >= from)?.[1] ?? 1;
}
