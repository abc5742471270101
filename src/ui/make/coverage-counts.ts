import type { Coverage } from '#core/made.ts';

/** How many sentences there are, and how those fared that were read. */
export interface Reading {
	readonly cards: number;
	readonly refused: number;
	readonly nothing: number;
	readonly unread: number;
}

/** Counts the sentences of a whole document by how they fared. */
export function countCoverage(coverage: readonly Coverage[]): Reading {
	const count = (fate: Coverage): number => coverage.filter((own) => own === fate).length;
	return { cards: count('cards'), refused: count('refused'), nothing: count('nothing'), unread: 0 };
}
