/** How much a deck file may hold. Beyond each, the reader says so instead of slowing down. */
export const DECK_LIMITS = {
	/** UTF-16 code units of the whole file. */
	characters: 2_000_000,
	cards: 10_000,
	/** Characters of one text. */
	text: 10_000,
	tags: 50,
	tagLength: 64,
	/** Wrong answers, things to order, pairs to match, other right answers, hints. */
	items: 20,
	gaps: 50,
	/** Lists and maps inside one another. */
	depth: 32,
	aliases: 100,
	/** Files that a deck takes in, and how deep they may take in one another. */
	includes: 50,
	includeDepth: 5,
	/** Bytes of one picture, and of all pictures of a deck. */
	pictureBytes: 5_000_000,
	allPicturesBytes: 200_000_000,
	/** Characters of a picture or sound that stands in the deck file itself. */
	embedded: 400_000,
	/** Words and marks of the whole file, as YAML counts them: some eight for a line. */
	tokens: 800_000,
	/** Faults of one code that are told one by one. */
	faultsOfACode: 20
} as const;
