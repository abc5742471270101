const counted = (from: number, words: string): [string, number][] =>
	words.split(' ').map((word, i) => [word, from + i]);

/** Number words below a hundred. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
	...counted(
		0,
		'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
	),
	...'twenty thirty forty fifty sixty seventy eighty ninety'
		.split(' ')
		.map((word, i): [string, number] => [word, 20 + i * 10])
]);

/** Words that multiply the number before them. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
	['dozen', 12],
	['hundred', 100],
	['thousand', 1e3],
	['lakh', 1e5],
	['million', 1e6],
	['crore', 1e7],
	['billion', 1e9],
	['trillion', 1e12]
]);

/** Short magnitudes that are written only after a sum of money. */
export const MONEY_MAGNITUDES: ReadonlyMap<string, number> = new Map([
	['k', 1e3],
	['m', 1e6],
	['mn', 1e6],
	['bn', 1e9],
	['b', 1e9],
	['tn', 1e12]
]);

/** Words for the parts of a whole, singular. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
	['half', 1 / 2],
	['third', 1 / 3],
	['quarter', 1 / 4],
	['fifth', 1 / 5],
	['sixth', 1 / 6],
	['seventh', 1 / 7],
	['eighth', 1 / 8],
	['tenth', 1 / 10]
]);
