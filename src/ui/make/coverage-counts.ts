import type { Coverage } from '#core/made.ts';

/** How many sentences there are, and how those fared that were read. */
export interface Reading {
	readonly cards: number;
	readonly refused: number;
	readonly nothing: number;
	readonly unread: number;
}

/** Counts sentences by how they fared; of a text that was read in part, `more` tells how much more there is, as a share of it. */
export function countCoverage(coverage: readonly Coverage[], more = 0): Reading {
	const counts = { cards: 0, refused: 0, nothing: 0, unread: Math.round(coverage.length * more) };
	for (const fate of coverage) counts[fate]++;
	return counts;
}
