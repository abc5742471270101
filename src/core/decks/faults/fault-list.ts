import { DECK_LIMITS } from '../deck-limits.ts';
import type { DeckFault, FaultCode, FaultFacts, Fix, Place, Severity } from './deck-fault.ts';
import type { TextEdit } from './text-edit.ts';

/** Where a fault stands, and how it can be put right when that is known. */
export type FaultPlace = Place & { readonly fix?: Fix };

const START: FaultPlace = { line: 1, column: 1 };

const SEVERITIES: Readonly<Record<string, Severity>> = { E: 'error', W: 'warning', A: 'advice' };

interface Kept {
	readonly fault: DeckFault;
	/** Edits that put it right, found after it was told. */
	edits: readonly TextEdit[];
}

/** Gathers the faults of one file. Of one code it keeps the first few: a file of garbage is described, not echoed. */
export class FaultList {
	readonly #kept: Kept[] = [];
	readonly #counts = new Map<FaultCode, number>();
	readonly #lines = new Set<number>();
	readonly #most: number;

	constructor(most: number = DECK_LIMITS.faultsOfACode) {
		this.#most = most;
	}

	add<Code extends FaultCode>(code: Code, facts: FaultFacts[Code], place: FaultPlace = START): void {
		const count = this.#counts.get(code) ?? 0;
		this.#counts.set(code, count + 1);
		if (count >= this.#most) return;
		if (!code.startsWith('A')) this.#lines.add(place.line);
		const fault = { code, severity: SEVERITIES[code.charAt(0)], facts, ...place } as DeckFault;
		this.#kept.push({ fault, edits: [] });
	}

	/**
	 * Says how the faults told since `from` are put right. A line that had to move because of an earlier one belongs to the
	 * fix of that one.
	 */
	mend(from: number, edit: TextEdit): void {
		const told = this.#kept.slice(from);
		const mended = told.length > 0 ? told : this.#kept.filter(({ edits }) => edits.length > 0).slice(-1);
		for (const kept of mended) kept.edits = [...kept.edits, edit];
	}

	/** How many faults are kept. */
	get length(): number {
		return this.#kept.length;
	}

	get hasErrors(): boolean {
		return this.#kept.some(({ fault }) => fault.severity === 'error');
	}

	/** How many faults were told, those that are not kept among them. */
	get count(): number {
		return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
	}

	has(code: FaultCode): boolean {
		return this.#counts.has(code);
	}

	/** True when further faults of the code are counted but not kept. */
	isFull(code: FaultCode): boolean {
		return (this.#counts.get(code) ?? 0) >= this.#most;
	}

	hasOnLine(line: number): boolean {
		return this.#lines.has(line);
	}

	/** In the order of the file; advice comes last. */
	sorted(): readonly DeckFault[] {
		const rank = ({ severity }: DeckFault): number => (severity === 'advice' ? 1 : 0);
		return this.#kept
			.map(({ fault, edits }) => (edits.length > 0 ? { ...fault, fix: { edits, isSure: true } } : fault))
			.toSorted((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
	}
}
