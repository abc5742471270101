/** FSRS-6 calls its weights by number; so do its papers, and so do we. */
export const WEIGHT_NAMES = [
	'w0',
	'w1',
	'w2',
	'w3',
	'w4',
	'w5',
	'w6',
	'w7',
	'w8',
	'w9',
	'w10',
	'w11',
	'w12',
	'w13',
	'w14',
	'w15',
	'w16',
	'w17',
	'w18',
	'w19',
	'w20'
] as const;
export type WeightName = (typeof WEIGHT_NAMES)[number];

/** One number to each weight: the weights themselves, or how a loss changes with each. */
export type Weights = Record<WeightName, number>;

/** How far the weights of learners lie around the published ones: the spread that fsrs-rs takes as its prior. */
export const SPREAD: readonly number[] = [
	6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32,
	0.14, 0.27
];

/** The weights by name; the absent ones are 0. */
export function namedWeights(values: readonly number[]): Weights {
	return Object.fromEntries(WEIGHT_NAMES.map((name, i) => [name, values[i] ?? 0])) as Weights;
}
