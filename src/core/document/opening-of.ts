/** Documents up to this length, in characters, are read before anybody grows impatient. */
const SHORT = 40_000;
/** How much of a longer one is its opening: some two thousand words. */
const OPENING = 12_000;

/** The first pages of a long text, cut where a paragraph ends, so that spans in it are spans in the whole; nothing for a short one. */
export function openingOf(text: string): string | undefined {
	if (text.length <= SHORT) return undefined;
	const head = text.slice(0, OPENING);
	const blank = head.lastIndexOf('\n\n');
	const end = blank > OPENING / 2 ? blank : head.lastIndexOf('\n');
	return end > OPENING / 2 ? head.slice(0, end) : undefined;
}
