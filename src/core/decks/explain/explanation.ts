import type { FaultCode } from '../faults/deck-fault.ts';

/** What a code means, for whoever meets it the first time. */
export interface Explanation {
	readonly why: string;
	/** A deck that has the fault, and the same deck put right; absent where no few lines can show it. */
	readonly wrong?: string;
	readonly right?: string;
}

export type Explanations<Code extends FaultCode> = Readonly<Record<Code, Explanation>>;

/** A deck of these lines under `cards:`. */
export const cards = (...lines: readonly string[]): string => `cards:\n${lines.map((line) => `  ${line}\n`).join('')}`;
