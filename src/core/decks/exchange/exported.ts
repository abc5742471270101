import type { Loss } from './losses.ts';

/** A deck in another format, and what has no place in it. */
export interface Exported {
	readonly text: string;
	/** The file's usual ending, without a dot. */
	readonly ending: string;
	readonly losses: readonly Loss[];
}
