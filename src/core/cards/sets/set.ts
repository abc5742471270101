import type { Span } from '../../shared/span.ts';
import type { Draft } from '../draft.ts';

/** One part of a card that puts several facts together, and where the document tells it. */
export interface Part {
	readonly draft: Draft;
	/** What the learner moves: an event in few words, a person, an abbreviation. */
	readonly label: string;
	/** What belongs to it: its date in order, its post, its full form. */
	readonly value: string;
	readonly span: Span;
}

export const FEWEST_PARTS = 3;
const MOST_PARTS = 5;
/** The parts of one card are told near each other: its quotation is the text from the first to the last. */
const LONGEST_QUOTE = 1200;

/** The longest runs of parts that are told near each other, at most five each, none in two runs; in text order. */
export function nearbyRuns(parts: readonly Part[]): readonly (readonly Part[])[] {
	const sorted = parts.toSorted((a, b) => a.span.start - b.span.start);
	const runs: Part[][] = [];
	let run: Part[] = [];
	for (const part of sorted) {
		const start = run[0]?.span.start ?? part.span.start;
		if (run.length === MOST_PARTS || part.span.end - start > LONGEST_QUOTE) {
			runs.push(run);
			run = [];
		}
		run.push(part);
	}
	return [...runs, run].filter((each) => each.length >= FEWEST_PARTS);
}

/** The text from the first part to the last. */
export function spanOf(parts: readonly Part[]): Span {
	return {
		start: Math.min(...parts.map(({ span }) => span.start)),
		end: Math.max(...parts.map(({ span }) => span.end))
	};
}
