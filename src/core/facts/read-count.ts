import type { Token } from '../sentences/sentence.ts';
import { CHANGE_VERBS } from './lexicon/change-verbs.ts';
import { typeOfCue } from './lexicon/cue-nouns.ts';
import { isDemonym, isPeople } from './lexicon/peoples.ts';
import { rangeEnd, sameMagnitude, type Measure } from './read-measure.ts';
import { readNumber } from './read-number.ts';

/** People counted by what became of them: "69,197 dead". */
const FATES =
	/^(?:dead|missing|injured|wounded|homeless|killed|hurt|displaced|died|survived|perished|drowned|starved|captured|evacuated|arrested|hospitali[sz]ed)$/u;
/** Nouns that a hyphened number counts: "a six-member panel", "a 12-storey building". */
const COMPOUNDS =
	/^(?:member|storey|story|seat|room|bed|lane|arch|span|page|volume|part|episode|floor|track|man|person|judge|team)$/u;
/** Nouns that are numbered and not counted, or that a count of would say nothing. */
const NOT_COUNTED =
	/^(?:o'clock|o|am|pm|a\.m\.|p\.m\.|bc|ad|bce|ce|bp|time|percent|cent|half|third|quarter|magnitude)$/u;

/** Reads a number with the noun that it counts, beginning at token `at`: "36 shells", "three government ministers". */
export function readCount(tokens: readonly Token[], at: number): Measure | undefined {
	const first = readNumber(tokens, at);
	if (first === undefined || isNumbered(tokens, at)) return undefined;
	const compound = compoundAfter(tokens, first.to);
	if (compound) return { value: first.value, ...compound, kind: 'count', from: at };
	const range = rangeEnd(tokens, first.to, at);
	const end = range?.to ?? first.to;
	const amount = range === undefined ? { value: first.value } : sameMagnitude(first.value, range.value);
	const noun = partOf(tokens, end) ?? nounAfter(tokens, end);
	if (noun !== undefined && (first.value !== 1 || range !== undefined)) {
		return { ...amount, unit: noun.unit, kind: 'count', from: at, to: noun.to };
	}
	const isCrew = isBody(tokens, at, first.value);
	const told = unitOfSubject(tokens, at, end);
	if (told !== undefined && first.value >= 10) return { ...amount, unit: told, kind: 'count', from: at, to: end };
	const people = FATES.test(fateAfter(tokens, end)) || isPopulation(tokens, at) || isCrew;
	return people && (first.digits || first.value >= 100 || isCrew)
		? { ...amount, unit: 'people', kind: 'count', from: at, to: end }
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

/** "six-member", "12 - storey": a noun that a hyphen ties to its number, before another noun. */
function compoundAfter(
	tokens: readonly Token[],
	at: number
): { readonly unit: string; readonly to: number } | undefined {
	const [hyphen, noun, next] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (hyphen?.text !== '-' || noun === undefined || !COMPOUNDS.test(noun.lower)) return undefined;
	return next !== undefined && /^(?:NOUN|ADJ|PROPN)$/u.test(next.pos) ? { unit: noun.lower, to: at + 2 } : undefined;
}

/** "20 of the 40 lifeboats", "three of his ships": the noun of the whole, when it is in the plural. */
function partOf(tokens: readonly Token[], at: number): { readonly unit: string; readonly to: number } | undefined {
	const whole = tokens[at + 1]?.lower ?? '';
	if (tokens[at]?.lower !== 'of' || !/^(?:the|its|his|her|their|these|those)$/u.test(whole)) return undefined;
	const number = readNumber(tokens, at + 2);
	return nounAfter(tokens, number?.to ?? at + 2);
}

/** The noun that the number at the end of `[..., at)` counts: the last of a run of modifiers and nouns, in the plural. */
function nounAfter(tokens: readonly Token[], at: number): { readonly unit: string; readonly to: number } | undefined {
	let found: { unit: string; to: number } | undefined;
	if (tokens[at]?.spaced === false) return undefined;
	for (let i = at; i < Math.min(tokens.length, at + 7); i++) {
		const token = tokens[i];
		if (token === undefined || NOT_COUNTED.test(token.lower)) break;
		if ((token.pos === 'NOUN' && isPlural(token)) || isPeopleNamed(tokens, i))
			found = { unit: singular(token), to: i + 1 };
		if (found !== undefined && tokens[i + 1]?.pos !== 'NOUN') break;
		const hyphen = (token.text === '-' && !token.spaced) || (tokens[i - 1]?.text === '-' && i > at);
		const participle = token.pos === 'VERB' && /(?:ed|ing|en)$/u.test(token.lower) && i > at - 1;
		const demonym = token.pos === 'PROPN' && i < at + 3;
		if (!hyphen && !participle && !demonym && token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'ADV') break;
	}
	return found;
}

/** "80,000 Germans", "two National Reserves": a people or a class of things with a capital, in the plural. */
function isPeopleNamed(tokens: readonly Token[], at: number): boolean {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token?.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}+s$/u.test(token.text) || next?.pos === 'NOUN' || next?.pos === 'PROPN')
		return false;
	return isDemonym(token.text.slice(0, -1)) || isPeople(token.text) || typeOfCue(token.text.slice(0, -1)) !== undefined;
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

/** "an army of four thousand", "a city of 760,000", "a crew of seven". */
function isBody(tokens: readonly Token[], at: number, value: number): boolean {
	if (tokens[at - 1]?.lower !== 'of' || value < 2) return false;
	const noun = tokens[at - 2]?.lower ?? '';
	if (value < 100)
		return /^(?:crew|panel|jury|squad|committee|commission|band|choir)$/u.test(noun) && endsThere(tokens, at);
	return /^(?:army|force|crew|crowd|garrison|team|group|party|audience|workforce|staff|city|town|village|congregation|militia)$/u.test(
		noun
	);
}

/** After the number stands no noun that it could count. */
function endsThere(tokens: readonly Token[], at: number): boolean {
	const next = tokens[readNumber(tokens, at)?.to ?? at + 1];
	return next === undefined || /^(?:PUNCT|ADP|CCONJ|SCONJ|AUX|VERB)$/u.test(next.pos);
}

/** "The number of visitors rose from 20,000 in 1990 to 120,000": bare figures of what the sentence began with. */
function unitOfSubject(tokens: readonly Token[], at: number, end: number): string | undefined {
	if (!/^(?:from|to|and|at|reached|over|about|around|nearly|almost)$/u.test(tokens[at - 1]?.lower ?? ''))
		return undefined;
	const next = tokens[end];
	if (next !== undefined && next.pos !== 'ADP' && next.pos !== 'PUNCT' && next.lower !== 'to') return undefined;
	for (let i = Math.max(0, at - 24); i < at; i++) {
		const changes = tokens.slice(i, at).some(({ lemma }) => CHANGE_VERBS.has(lemma));
		if (tokens[i]?.lower === 'population' && changes) return 'people';
		const noun = tokens[i + 2];
		if (tokens[i]?.lower === 'number' && tokens[i + 1]?.lower === 'of' && noun && isPlural(noun)) return singular(noun);
	}
	return undefined;
}

/** "a population of 600", "the population was estimated at 300,000", "a capacity of 60,411". */
function isPopulation(tokens: readonly Token[], at: number): boolean {
	const before = tokens.slice(Math.max(0, at - 9), at);
	const noun = before.findLastIndex(({ lower }) =>
		/^(?:population|capacity|membership|attendance|circulation|workforce|staff|garrison|enrolment|enrollment|readership|toll)$/u.test(
			lower
		)
	);
	return (
		noun >= 0 &&
		before
			.slice(noun + 1)
			.map(({ text, lower }) => (/^\p{Lu}/u.test(text) ? 'of' : lower))
			.every((word) =>
				/^(?:of|the|was|is|were|estimated|at|about|around|some|over|nearly|almost|approximately|to|be|only|just|more|than|reached|had|grown|stood|roughly|has|in|\d{4}|,|an)$/u.test(
					word
				)
			)
	);
}
