import type { Token } from '../sentences/sentence.ts';
import type { Measure } from './read-measure.ts';
import { rangeEnd } from './read-measure.ts';
import { readNumber } from './read-number.ts';

/** People counted by what became of them: "69,197 dead". */
const FATES = /^(?:dead|missing|injured|wounded|homeless|killed|hurt|displaced)$/u;
/** Nouns that are numbered and not counted, or that a count of would say nothing. */
const NOT_COUNTED =
	/^(?:o'clock|o|am|pm|a\.m\.|p\.m\.|bc|ad|bce|ce|bp|times?|percent|cent|half|third|quarter|magnitude)$/u;

/** Reads a number with the noun that it counts, beginning at token `at`: "36 shells", "three government ministers". */
export function readCount(tokens: readonly Token[], at: number): Measure | undefined {
	const first = readNumber(tokens, at);
	if (first === undefined || isNumbered(tokens, at)) return undefined;
	const range = rangeEnd(tokens, first.to, tokens[at - 1]);
	const end = range?.to ?? first.to;
	const upTo = range === undefined ? {} : { upTo: range.value };
	const noun = nounAfter(tokens, end);
	if (noun !== undefined && (first.value !== 1 || range !== undefined)) {
		return { value: first.value, ...upTo, unit: noun.unit, kind: 'count', from: at, to: noun.to };
	}
	const people = FATES.test(fateAfter(tokens, end)) || isPopulation(tokens, at) || isBody(tokens, at, first.value);
	return people && (first.digits || first.value >= 100)
		? { value: first.value, ...upTo, unit: 'people', kind: 'count', from: at, to: end }
		: undefined;
}

/** "No. 5", "Chapter 3", "resolution 1325", "Op. 46", "Route 66": the number is a name. */
function isNumbered(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (before === undefined) return false;
	if (
		/^(?:no\.|nos\.|op\.|vol\.|p\.|pp\.|number|chapter|article|section|page|resolution|convention|level|phase|magnitude|class|grade|figure|#|-)$/u.test(
			before.lower
		)
	) {
		return before.text !== '-' || !before.spaced;
	}
	return (
		before.pos === 'PROPN' &&
		before.text !== before.lower &&
		tokens[at]?.text.length !== undefined &&
		/^\d{1,4}$/u.test(tokens[at].text)
	);
}

/** The noun that the number at the end of `[..., at)` counts: the last of a run of modifiers and nouns, in the plural. */
function nounAfter(tokens: readonly Token[], at: number): { readonly unit: string; readonly to: number } | undefined {
	let found: { unit: string; to: number } | undefined;
	if (tokens[at]?.spaced === false) return undefined;
	for (let i = at; i < Math.min(tokens.length, at + 7); i++) {
		const token = tokens[i];
		if (token === undefined || NOT_COUNTED.test(token.lower)) break;
		if (token.pos === 'NOUN' && isPlural(token)) found = { unit: singular(token), to: i + 1 };
		if (found !== undefined && tokens[i + 1]?.pos !== 'NOUN') break;
		const hyphen = token.text === '-' && !token.spaced;
		const participle = token.pos === 'VERB' && /(?:ed|ing|en)$/u.test(token.lower) && i > at - 1;
		const demonym = token.pos === 'PROPN' && i < at + 3;
		if (!hyphen && !participle && !demonym && token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'ADV') break;
	}
	return found;
}

const isPlural = ({ lower, lemma }: Token): boolean =>
	lower !== lemma ||
	/^(?:people|men|women|children|police|aircraft|sheep|fish|species|troops|cattle|headquarters|series)$/u.test(lower);

const singular = ({ lower, lemma }: Token): string => (lower === 'people' ? 'people' : lemma);

/** The word after "were" or "people" that says what became of them. */
function fateAfter(tokens: readonly Token[], at: number): string {
	const words = [at, at + 1, at + 2].map((i) => tokens[i]?.lower ?? '');
	const be = /^(?:were|was|are|listed|confirmed|reported|left|as)$/u;
	return words.find((word) => !be.test(word)) ?? '';
}

/** "an army of four thousand", "a city of 760,000". */
function isBody(tokens: readonly Token[], at: number, value: number): boolean {
	if (tokens[at - 1]?.lower !== 'of' || value < 100) return false;
	return /^(?:army|force|crew|crowd|garrison|team|group|party|audience|workforce|staff|city|town|village|congregation|militia)$/u.test(
		tokens[at - 2]?.lower ?? ''
	);
}

/** "a population of 600", "the population was estimated at 300,000". */
function isPopulation(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(Math.max(0, at - 8), at).map(({ lower }) => lower);
	const noun = before.lastIndexOf('population');
	return (
		noun >= 0 &&
		before
			.slice(noun + 1)
			.every((word) =>
				/^(?:of|was|is|were|estimated|at|about|around|some|over|nearly|almost|approximately|to|be|only|just|more|than|reached|had|grown|stood|roughly|has|in|\d{4}|,|an)$/u.test(
					word
				)
			)
	);
}
