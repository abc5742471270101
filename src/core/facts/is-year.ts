import type { Token } from '../sentences/sentence.ts';
import { CALENDAR_WORDS } from './lexicon/common-words.ts';
import { CURRENCIES, UNITS } from './lexicon/units.ts';
import { MAGNITUDES } from './lexicon/number-words.ts';

const BEFORE_YEARS =
	/^(?:in|since|by|until|till|from|before|after|during|around|circa|c\.|ca\.|early|late|mid|between|year|of|for|at|to|and|or|through|throughout)$/u;
const BEFORE_NUMBERS =
	/^(?:no\.|nos\.|number|op\.|p\.|pp\.|vol\.|resolution|article|section|page|route|highway|flight|about|around|approximately|nearly|almost|over|than|least|some|\$|€|£|¥|#|~)$/u;

/** What is won or lost by so many. */
const VOTES = /^(?:votes?|points?|people|runs|seats|men|places|countries|cities|towns)$/u;

/** True when the four digits at token `at` are a year and no count, sum or number of a thing. */
export function isYear(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const before = tokens[at - 1];
	const after = tokens[at + 1];
	if (token === undefined || !/^(?:1\d{3}|20\d{2})$/u.test(token.text)) return false;
	if (before !== undefined && BEFORE_NUMBERS.test(before.lower)) return false;
	const next = after?.lower ?? '';
	const unit =
		UNITS.has(next) || CURRENCIES.has(next) || MAGNITUDES.has(next) || next === '%' || next === '°' || next === 'per';
	if (unit && !(next === 'in' && after?.pos === 'ADP')) return false;
	if (after !== undefined && isCounted(tokens, at + 1))
		return (
			/^(?:in|since|by|until)$/u.test(before?.lower ?? '') && Number(token.text) > 1500 && !VOTES.test(after.lower)
		);
	return isPlaced(before, after);
}

/** The word that follows is a noun in the plural, perhaps behind adjectives: "2000 people", "1500 young soldiers". */
function isCounted(tokens: readonly Token[], from: number): boolean {
	for (let i = from; i < from + 3; i++) {
		const token = tokens[i];
		if (token?.pos === 'NOUN') return token.lower !== token.lemma || token.lower === 'people';
		if (token?.pos !== 'ADJ') return false;
	}
	return false;
}

/** Stands where years stand: after a preposition, in brackets, before a noun, between commas, or at either end. */
function isPlaced(before: Token | undefined, after: Token | undefined): boolean {
	if (before === undefined || after === undefined) return true;
	if (BEFORE_YEARS.test(before.lower)) return true;
	if (before.text === '(' || before.text === ',' || before.text === '–' || before.text === '-') return true;
	const determined =
		before.pos === 'DET' ||
		before.lower === "'s" ||
		before.pos === 'ADJ' ||
		/^(?:his|her|its|their|our)$/u.test(before.lower);
	if (determined)
		return (
			after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ' || after.pos === 'VERB' || after.text === '-'
		);
	// “the Cities Index 2009”: the year belongs to the name.
	if (before.pos === 'PROPN' && /^\p{Lu}/u.test(before.text)) return CALENDAR_WORDS.has(before.lower);
	return before.pos === 'PROPN' || before.pos === 'NOUN' || before.pos === 'VERB';
}
