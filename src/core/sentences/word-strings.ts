/** So many words are remembered: more than one document has. */
const REMEMBERED = 50_000;

interface Word {
	readonly text: string;
	readonly lower: string;
}

const known = new Map<string, Word>();

/**
 * The word and its small letters as strings that all equal words share. Rules compare words with words all day: the same
 * string is compared at once, two equal ones letter by letter.
 */
export function wordStrings(text: string): Word {
	const before = known.get(text);
	if (before !== undefined) return before;
	const lower = text.toLowerCase();
	const word = { text: asName(text), lower: lower === text ? asName(text) : asName(lower) };
	if (known.size >= REMEMBERED) known.clear();
	known.set(word.text, word);
	return word;
}

/** Engines keep one string for each name of a property, the one that a rule's own words are kept in. */
function asName(text: string): string {
	const [name = text] = Object.keys({ [text]: true });
	return name;
}
