import { default_w } from 'ts-fsrs';
import type { FsrsState } from './fsrs.ts';

/** What an SM-2 scheduler knew of a card. */
export interface Sm2State {
	readonly easeFactor: number;
	readonly intervalDays: number;
	/** The share of reviews that were recalled under it. */
	readonly retention: number;
}

const SHORTEST_STABILITY = 0.001;

/** The memory of a card that comes from an SM-2 scheduler without its reviews, by the formula that FSRS-6 publishes. */
export function memoryFromSm2({ easeFactor, intervalDays, retention }: Sm2State): FsrsState {
	const [growth = 0, saturation = 0, ease = 0] = default_w.slice(8, 11);
	const decay = -(default_w[20] ?? 0);
	const forgotten = (chance: number): number => chance ** (1 / decay) - 1;
	const stability = (Math.max(intervalDays, SHORTEST_STABILITY) * forgotten(0.9)) / forgotten(retention);
	const factor = Math.exp(growth) * stability ** -saturation * Math.expm1((1 - retention) * ease);
	return { stability, difficulty: Math.min(10, Math.max(1, 11 - (easeFactor - 1) / factor)) };
}
