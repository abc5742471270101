/** Puts words in a colour, or leaves them as they are. */
export type Paint = (words: string) => string;

export interface Colours {
	readonly error: Paint;
	readonly warning: Paint;
	readonly advice: Paint;
	readonly good: Paint;
	readonly dim: Paint;
	readonly strong: Paint;
}

const plain: Paint = (words) => words;
const coded =
	(code: number): Paint =>
	(words) =>
		`\u001b[${code}m${words}\u001b[0m`;

/** The colours of a terminal (ECMA-48), or none. */
export function coloursFor(hasColours: boolean): Colours {
	if (!hasColours) return { error: plain, warning: plain, advice: plain, good: plain, dim: plain, strong: plain };
	return { error: coded(31), warning: coded(33), advice: coded(36), good: coded(32), dim: coded(2), strong: coded(1) };
}
