import { plainMap, type PlainMap } from '../serialise/plain-value.ts';
import type { Imported } from './imported.ts';
import { Losses } from './losses.ts';

/** What stands between a term and its meaning, the least ambiguous first. */
const BETWEEN = ['\t', ' => ', ' – ', ' — ', ' - ', ' = ', ' | ', ': ', ';', ','] as const;

/** Rows are on lines of their own, or parted by an empty line when meanings take several lines. */
const ROWS = [/\r?\n/u, /(?:\r?\n[ \t]*){2,20}/u, /;\s?/u] as const;

/** So many rows must be parted by one sign for it to be the one that is meant. */
const MOST = 0.9;

const LONGEST_TERM = 100;

interface Guess {
	readonly rows: readonly string[];
	readonly between: string;
	/** The share of rows that have the sign, once at best. */
	readonly fit: number;
}

function fitOf(rows: readonly string[], between: string): number {
	const fits = rows.map((row) => {
		const parts = row.split(between).length;
		return parts === 2 ? 1 : parts > 2 ? 0.5 : 0;
	});
	return fits.reduce((sum: number, fit) => sum + fit, 0) / Math.max(1, rows.length);
}

/** How a pasted list is parted: the first combination that fits nearly all rows, else the one that fits most. */
export function guessSeparators(text: string, between?: string): Guess {
	const signs = between === undefined ? BETWEEN : [between];
	const cut = ROWS.map((pattern) =>
		text
			.split(pattern)
			.map((row) => row.trim())
			.filter((row) => row !== '')
	);
	const guesses = signs.flatMap((sign) => cut.map((rows): Guess => ({ rows, between: sign, fit: fitOf(rows, sign) })));
	const sure = guesses.find(({ fit, rows }) => fit >= MOST && rows.length > 0);
	return sure ?? guesses.toSorted((a, b) => b.fit - a.fit)[0] ?? { rows: [], between: '\t', fit: 0 };
}

/** Reads a pasted list of terms and meanings, as vocabulary programs export it; what parts them is guessed. */
export function importPastedPairs(text: string, separator?: string): Imported {
	const losses = new Losses();
	const { rows, between } = guessSeparators(text, separator);
	const pairs = rows.flatMap((row): [string, string][] => {
		const at = row.indexOf(between);
		const pair: [string, string] = [row.slice(0, at).trim(), row.slice(at + between.length).trim()];
		const isPair = at > 0 && pair.every((side) => side !== '');
		if (!isPair) losses.add('lines without a meaning');
		return isPair ? [pair] : [];
	});
	const terms = new Set(pairs.map(([term]) => term));
	const areTerms =
		terms.size === pairs.length && pairs.every(([term]) => term.length <= LONGEST_TERM && !term.includes('\n'));
	if (areTerms && pairs.length > 0) {
		const list: PlainMap = plainMap(pairs);
		return { entries: [], pairs: new Map([['list', list]]), losses: losses.all };
	}
	const entries = pairs.map(([q, a]) =>
		plainMap([
			['q', q],
			['a', a]
		])
	);
	return { entries, losses: losses.all };
}
