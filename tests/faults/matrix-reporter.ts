import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { MATRIX } from './matrix.ts';

type Outcome = 'held' | 'NOT HELD' | 'skipped';

/** The rows that a test proves: by its title, or by a tag where it proves more than one thing. */
function rowsOf({ title, tags }: TestCase): number[] {
	const named = /^rows? (?<numbers>[\d, and]{1,30}):/.exec(title)?.groups?.['numbers']?.match(/\d+/g) ?? [];
	const tagged = tags.flatMap((tag) => /^@row-(?<number>\d+)$/.exec(tag)?.groups?.['number'] ?? []);
	return [...named, ...tagged].map(Number);
}

/** A row holds when all of its tests do. */
function worseOf(one: Outcome | undefined, other: Outcome): Outcome {
	if (one === 'NOT HELD' || other === 'NOT HELD') return 'NOT HELD';
	return one === 'held' || other === 'held' ? 'held' : 'skipped';
}

/** Prints the fault matrix as it was found to hold, every row of it. */
export default class MatrixReporter implements Reporter {
	readonly #held = new Map<number, Outcome>();
	readonly #reasons = new Map<number, string>();
	/** What tests counted or measured. */
	readonly #notes: string[] = [];

	printsToStdio(): boolean {
		return false;
	}

	onTestEnd(test: TestCase, result: TestResult): void {
		const outcome = result.status === 'skipped' ? 'skipped' : test.ok() ? 'held' : 'NOT HELD';
		for (const { type, description } of result.annotations)
			if (type !== 'skip' && description !== undefined) this.#notes.push(`${test.title}: ${description}`);
		const reason = test.annotations.find(({ type }) => type === 'skip')?.description;
		for (const row of rowsOf(test)) {
			this.#held.set(row, worseOf(this.#held.get(row), outcome));
			if (reason !== undefined) this.#reasons.set(row, reason);
		}
	}

	onEnd(): void {
		const rows = MATRIX.map(({ number, fault, produced, invariant }) => {
			const held = this.#held.get(number) ?? 'not run';
			const reason = this.#reasons.get(number);
			return [
				String(number),
				fault,
				produced,
				invariant,
				reason === undefined ? held : `${held} (${reason})`,
				'Chromium'
			];
		});
		console.log(
			`\n${table([['row', 'fault', 'produced by', 'must hold', 'found', 'engine'], ...rows])}\n\n${this.#notes.join('\n')}`
		);
	}
}

function table(rows: readonly (readonly string[])[]): string {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
	return rows
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
