import type { Sentence, Token } from '../../sentences/sentence.ts';
import { CALENDAR_WORDS, SENTENCE_OPENERS } from '../lexicon/common-words.ts';
import { continuesWithOf } from '../lexicon/cue-nouns.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isKnownPlace } from '../lexicon/places.ts';
import { isHonorific, isPost } from '../lexicon/titles.ts';

/** What the whole document shows about words: which stand capitalised inside sentences, and which stand small. */
export interface WordHabits {
	readonly capitalisedInside: ReadonlySet<string>;
	readonly small: ReadonlySet<string>;
}

const CAPITAL = /^\p{Lu}/u;
const OPENING_MARKS = new Set(['"', "'", '(', '[', ':', '-', '–', '—', '*', '•', '...']);

/** True for a word that begins with a capital letter and has a letter beside it, or is an initial. */
export function isCapitalised(token: Token | undefined): boolean {
	if (token === undefined) return false;
	const code = token.text.charCodeAt(0);
	return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(token.text);
}

/** True where a capital may stand only because a sentence or a quotation begins. */
export function isOpening(sentence: Sentence, at: number): boolean {
	const before = sentence.tokens[at - 1];
	if (before?.pos === 'PART') return false;
	return before === undefined || OPENING_MARKS.has(before.text) || isSentenceEnd(before);
}

function isSentenceEnd(token: Token): boolean {
	return token.text === '.' || token.text === '!' || token.text === '?';
}

/** Reads the habits off all sentences but titles, whose words are capitalised for their own reasons. */
export function readHabits(sentences: readonly Sentence[]): WordHabits {
	const capitalisedInside = new Set<string>();
	const small = new Set<string>();
	for (const sentence of sentences) {
		if (sentence.kind === 'title' || sentence.kind === 'heading') continue;
		sentence.tokens.forEach((token, at) => {
			if (!isCapitalised(token)) small.add(token.lower);
			else if (!isOpening(sentence, at)) capitalisedInside.add(token.text);
		});
	}
	return { capitalisedInside, small };
}

/** True when the token may be part of a name. */
export function isNameToken(sentence: Sentence, at: number, habits: WordHabits): boolean {
	const token = sentence.tokens[at];
	if (!token || !isCapitalised(token) || token.text === 'I' || isCalendarWord(token)) return false;
	if (!isOpening(sentence, at)) return !isFunctionWord(token);
	if (isKnownPlace(token.text) || isGivenName(token.text) || isHonorific(token.text)) return true;
	if (opensWithClassNoun(sentence, at)) return true;
	if (SENTENCE_OPENERS.has(token.lower)) return opensKnownName(sentence, at, habits);
	if (habits.capitalisedInside.has(token.text)) return true;
	if (isAcronym(token.text) || isPost(token.text)) return true;
	if (habits.small.has(token.lower)) return false;
	if (
		!isCapitalised(sentence.tokens[at + 1]) &&
		/^[A-Za-z]+$/u.test(token.text) &&
		(ABSTRACT.test(token.text) || !standsLikeName(sentence.tokens, at + 1))
	)
		return false;
	return token.pos === 'PROPN' || (isCapitalised(sentence.tokens[at + 1]) && token.pos === 'ADJ');
}

/** "Lake Tuz", "Battle of Lund": a class noun before the name itself. */
function opensWithClassNoun(sentence: Sentence, at: number): boolean {
	const [token, next, after] = sentence.tokens.slice(at, at + 3);
	if (!token) return false;
	if (/^(?:First|Second)$/u.test(token.text) && next?.text === 'World' && after?.text === 'War') return true;
	return isCapitalised(next)
		? /^(?:Lake|Mount|Cape|Port|Gulf|Isle|Strait|Rock|River|Fort|Hurricane|Typhoon|Cyclone|Operation|Comet|World)$/u.test(
				token.text
			)
		: continuesWithOf(token.text) && next?.lower === 'of' && isCapitalised(after);
}

/** "New Zealand" and "Great Britain" begin with words that open sentences. */
function opensKnownName(sentence: Sentence, at: number, habits: WordHabits): boolean {
	const token = sentence.tokens[at];
	const next = sentence.tokens[at + 1];
	if (!token || !next || !isCapitalised(next)) return false;
	return (
		isKnownPlace(`${token.text} ${next.text}`) ||
		(ADJECTIVES.has(token.lower) && habits.capitalisedInside.has(token.text))
	);
}

function isFunctionWord(token: Token): boolean {
	return (
		token.pos === 'PRON' || (SENTENCE_OPENERS.has(token.lower) && /^(?:DET|ADP|AUX|SCONJ|CCONJ|ADV)$/u.test(token.pos))
	);
}

/** Endings of words for ideas, which name nobody. */
const ABSTRACT = /(?:sis|tion|ism|ology|ics|ment|ity|ness|ance|ence)$/u;

/** A lone opening word is taken for a name only before a genitive, or where the text says what it is ("Velna is a river"). */
function standsLikeName(tokens: readonly Token[], at: number): boolean {
	const [next, after] = [tokens[at], tokens[at + 1]];
	if (next?.text === "'s" || next?.text === '-') return true;
	const says = next?.text === ',' || /^(?:is|was)$/u.test(next?.lower ?? '');
	return says && /^(?:an?|the|one)$/u.test(after?.lower ?? '');
}

const ADJECTIVES: ReadonlySet<string> = new Set([
	'new',
	'great',
	'old',
	'black',
	'red',
	'second',
	'first',
	'open',
	'united'
]);

/** Two to eight capitals, with points or a digit ("UN", "U.S.", "M5S"). */
export function isAcronym(text: string): boolean {
	return /^(?:\p{Lu}[\p{Lu}\d&]{1,7}|(?:\p{Lu}\.){2,5})$/u.test(text);
}

function isCalendarWord(token: Token): boolean {
	// “Dec. 6”: an abbreviation keeps its point.
	const word = token.lower.endsWith('.') ? token.lower.slice(0, -1) : token.lower;
	return CALENDAR_WORDS.has(word) && !(token.lower === 'may' && token.pos === 'PROPN' && !token.spaced);
}
