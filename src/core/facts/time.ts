import type { Span } from '../shared/span.ts';

/** A time as the text gives it, and as exactly as it could be settled. */
export interface Time {
	readonly text: string;
	readonly span: Span;
	readonly kind:
		| 'day'
		| 'month'
		| 'year'
		| 'years' // “1874, 1876 and 1877”
		| 'decade'
		| 'century'
		| 'period'
		| 'range'
		| 'age' // “the age of fifteen”
		| 'duration'
		| 'relative';
	/** ISO 8601 as exactly as known (`1828`, `2024-09`, `2008-05-12`, `-0044`); absent when only words are known. */
	readonly iso?: string | undefined;
	/** For ranges, the end. */
	readonly toIso?: string | undefined;
	/** Settled from the document's own date, or from a year told before, rather than written out. */
	readonly inferred: boolean;
	/** The word that makes it a limit or a starting point: “by 1835”, “since 1955”. */
	readonly bound?: 'by' | 'since' | 'until' | 'before' | 'after' | undefined;
}

/** A time of these parts; all are built alike, for the engine reads fastest what is. */
export function timeFrom({ text, span, kind, iso, toIso, inferred, bound }: Time): Time {
	return { text, span, kind, iso, toIso, inferred, bound };
}
