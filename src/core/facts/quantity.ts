import type { Span } from '../shared/span.ts';

/** A measured or counted amount as the text gives it. `value` is in `unit`; counts have the unit of their noun. */
export interface Quantity {
	readonly value: number;
	/** For ranges, the upper end. */
	readonly upTo?: number | undefined;
	/** Canonical unit (`km`, `m`, `km2`, `kg`, `°C`, `%`, `USD`, `year`) or, for a count, the noun in the singular. */
	readonly unit: string;
	readonly kind:
		| 'length'
		| 'area'
		| 'mass'
		| 'speed'
		| 'temperature'
		| 'money'
		| 'percentage'
		| 'duration'
		| 'count'
		| 'volume'
		| 'other';
	readonly text: string;
	readonly span: Span;
	readonly approximate: boolean;
	/** "more than" (`above`), "up to", "fewer than" (`below`). */
	readonly bound?: 'above' | 'below' | undefined;
	/** The same amount in another unit, "(4,500 miles)". */
	readonly alternative?: { readonly value: number; readonly unit: string; readonly text: string } | undefined;
}
