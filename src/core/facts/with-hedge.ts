import type { Token } from '../sentences/sentence.ts';

const HEDGES = new Set(
	`about around some approximately roughly nearly almost over under least most than more fewer less up at to an estimated
	of a the all only just between exactly well close as many much upwards`.split(/\s+/u)
);
/** Words that may lead a hedge but are none of it where it begins. */
const NOT_FIRST = new Set([
	'up',
	'to',
	'of',
	'the',
	'at',
	'than',
	'all',
	'only',
	'just',
	'most',
	'least',
	'as',
	'well',
	'much'
]);
/** Two words that together begin a hedge. */
const PAIRS = /^(?:at (?:least|most)|up to|as (?:many|much)|well over|close to|only about|just over|just under)$/u;

const MOST_WORDS = 4;
/** Behind these “over” says where: “spread over 42 hills”. */
const SPANNING = new Set(
	'spread stretch extend scatter distribute preside rule reign hang fly flow tower pass travel'.split(' ')
);

/** “over” right behind a verb of spanning is no hedge of the number after it. */
export function saysWhere(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.lower === 'over' && SPANNING.has(tokens[at - 1]?.lemma ?? '');
}

function isHedge(tokens: readonly Token[], at: number): boolean {
	return HEDGES.has(tokens[at]?.lower ?? '') && !saysWhere(tokens, at);
}

/** Where the words begin that qualify the number at this token: “about”, “more than”, “at least”. */
export function withHedge(tokens: readonly Token[], from: number): number {
	let start = from;
	while (start > 0 && from - start < MOST_WORDS && isHedge(tokens, start - 1)) start--;
	if (tokens[start]?.lower === 'estimated' && tokens[start + 1]?.lower === 'at') start += 2;
	while (start < from && NOT_FIRST.has(tokens[start]?.lower ?? '') && !opensPair(tokens, start)) start++;
	// “killed a total of 20”: the article stays with its noun.
	return start;
}

function opensPair(tokens: readonly Token[], at: number): boolean {
	return PAIRS.test(`${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`);
}
