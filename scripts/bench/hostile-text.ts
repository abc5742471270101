/** Texts that nobody would write, each of a shape that a careless pattern reads in more than linear time. */
export const HOSTILE_SHAPES = {
	'no spaces': () => 'a',
	commas: () => ',',
	'letters and commas': () => 'a,',
	'nested quotes': () => '“‘',
	'open brackets': () => '([{',
	'combining marks': () => '\u0301',
	'capitals and hyphens': () => 'Aa-',
	'commas and words': () => 'port, ',
	'quotes in quotes': () => '“he said ‘she said ',
	'brackets in brackets': () => 'the port (of the ',
	'letters under a heap of marks': () => `port e${'\u0301'.repeat(200)} is `,
	'dots and letters': () => 'A. b. ',
	'clauses in clauses': () => 'that he said that the port which ',
	numbers: () => '1,234 ',
	'one endless sentence': (i) => `word${i % 97} `,
	'one endless list of names': (i) => `Ada B${'abcdefghij'[i % 10]}${'klmnopqrst'[(i >> 4) % 10]} Holm, `,
	'short lines': () => 'a\n',
	'markers of quotation': () => '> ',
	'marks of emphasis': () => '*_',
	'square brackets': () => '[a](',
	'right to left': () => '\u202eabc \u202c',
	'tags of pages': () => '<b><a href="',
	'rows of tables': () => '| a | b ',
	addresses: () => 'https://a.example/?a=',
	dates: () => '1 May 2001, ',
	'titles without names': () => 'President Dr. Sir ',
	'short forms in brackets': () => 'the Board of Ports (BP) ',
	apostrophes: () => 'the port’s ',
	'joiners of no width': () => 'a\u200d\u2060',
	'names joined by of and the': () => 'Port of the Isle of ',
	'semicolons and colons': () => 'it said: it was; '
} as const satisfies Readonly<Record<string, (i: number) => string>>;

export type HostileShape = keyof typeof HOSTILE_SHAPES;

const HEAD = 'A text\n\nThe harbour was built in the north of the island. It is the largest in the region.\n\nThe ';

/** A document in English whose second paragraph is so many characters of one shape. */
export function hostileText(shape: HostileShape, length: number): string {
	const piece: (i: number) => string = HOSTILE_SHAPES[shape];
	let text = '';
	for (let i = 0; text.length < length; i++) text += piece(i);
	return `${HEAD}${text.slice(0, length)}`;
}
