import type { GivenPairs } from './check-match.ts';

/** What the learner chose, wrote, put in order or put together. */
export type Given =
	| { readonly options: readonly string[] }
	/** One text for each field. */
	| { readonly texts: readonly string[] }
	| { readonly items: readonly string[] }
	| { readonly pairs: GivenPairs };
