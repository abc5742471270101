/** How the gaps of a text are set, wherever in its markup they stand. */
export interface Gaps {
	readonly filled?: readonly string[] | undefined;
	readonly isNumbered?: boolean | undefined;
}
