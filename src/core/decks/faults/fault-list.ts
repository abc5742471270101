import { DECK_LIMITS } from '../deck-limits.ts';
import type { DeckFault, FaultCode, FaultFacts, Place } from './deck-fault.ts';

const START: Place = { line: 1, column: 1 };

/** Gathers the faults of one file. Of one code it keeps the first few: a file of garbage is described, not echoed. */
export class FaultList {
	readonly #faults: DeckFault[] = [];
	readonly #counts = new Map<FaultCode, number>();

	add<Code extends FaultCode>(code: Code, facts: FaultFacts[Code], place: Place = START): void {
		const count = this.#counts.get(code) ?? 0;
		this.#counts.set(code, count + 1);
		if (count >= DECK_LIMITS.faultsOfACode) return;
		const severity = code.startsWith('E') ? 'error' : 'warning';
		this.#faults.push({ code, severity, facts, ...place } as DeckFault);
	}

	get hasErrors(): boolean {
		return this.#faults.some((fault) => fault.severity === 'error');
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
		return (this.#counts.get(code) ?? 0) >= DECK_LIMITS.faultsOfACode;
	}

	hasOnLine(line: number): boolean {
		return this.#faults.some((fault) => fault.line === line);
	}

	/** In the order of the file. */
	sorted(): readonly DeckFault[] {
		return this.#faults.toSorted((a, b) => a.line - b.line || a.column - b.column);
	}
}
