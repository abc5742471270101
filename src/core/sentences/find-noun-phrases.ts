import { MONTHS } from '../document/month-names.ts';
import { phraseFrom, type NounPhrase } from './clause.ts';
import type { Reading } from './reading.ts';
import type { Token } from './sentence.ts';

const POSSESSIVES = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
/** Pronouns that open clauses or stand for no noun; the clause finder reads them itself. */
const NOT_NOUNS = new Set(['who', 'whom', 'which', 'that', 'there', 'what']);
const ALONE = new Set(['this', 'these', 'those', 'that']);
const NOUN_LIKE = new Set([
	'latter',
	'former',
	'first',
	'second',
	'third',
	'last',
	'other',
	'others',
	'same',
	'rest',
	'latest'
]);
/** What follows "the" in a ruler's name. */
const EPITHETS = new Set(
	'Great Terrible Wise Bold Younger Elder First Second Third Conqueror Magnificent Confessor Bald Fat Short Good Pious Lion Baptist Redeemer'.split(
		' '
	)
);
/** "most of the settlers": before *of* these stand for a noun. */
const QUANTIFIERS = new Set('most much many some all several few none half each both any one'.split(' '));
const MODIFIERS: ReadonlySet<string> = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM', 'X']);
const NOUNS: ReadonlySet<string> = new Set(['NOUN', 'PROPN']);

/** Noun phrases of a sentence, left to right, without lists or appositions: determiners, modifiers, possessors and the noun. */
export function findNounPhrases(reading: Reading): NounPhrase[] {
	const phrases: NounPhrase[] = [];
	for (let at = 0; at < reading.kept.length; at++) {
		const phrase = phraseAt(reading, at);
		if (phrase === undefined) continue;
		phrases.push(phrase.value);
		at = phrase.next - 1;
	}
	return phrases;
}

function phraseAt(reading: Reading, start: number): { value: NounPhrase; next: number } | undefined {
	const time = timeAt(reading, start);
	if (time !== undefined) return time;
	const first = tokenAt(reading, start);
	if (first !== undefined && QUANTIFIERS.has(first.lower) && tokenAt(reading, start + 1)?.lower === 'of')
		return found(reading, { start, head: start, end: start + 1 });
	if (first === undefined || !opens(reading, start)) return undefined;
	if (first.pos === 'PRON' && !POSSESSIVES.has(first.lower))
		return found(reading, { start, head: start, end: start + 1 });
	let head: number | undefined;
	let end = start;
	for (let at = start; at < reading.kept.length; at++) {
		const token = tokenAt(reading, at);
		const stops = endsDate(reading, at, start) || (at > start && reading.times.has(reading.kept[at] ?? -1));
		if (token === undefined || stops || !continues(reading, at, start)) break;
		if (NOUNS.has(token.pos)) head = at;
		if (token.text !== '"' && token.text !== ',') end = at + 1;
	}
	if (head !== undefined) return found(reading, withNumber(reading, { start, head, end }));
	const last = tokenAt(reading, end - 1);
	const counted =
		first.pos === 'NUM' ||
		(last?.pos === 'NUM' && end > start) ||
		(first.pos === 'DET' && (ALONE.has(first.lower) || (end > start + 1 && NOUN_LIKE.has(last?.lower ?? ''))));
	return counted ? found(reading, { start, head: end - 1, end }) : undefined;
}

function timeAt(reading: Reading, start: number): { value: NounPhrase; next: number } | undefined {
	const time = reading.times.get(reading.kept[start] ?? -1);
	if (time === undefined) return undefined;
	let next = start + 1;
	while ((reading.kept[next] ?? Infinity) < time.to) next++;
	return { value: phraseFrom({ from: time.from, to: time.to, head: time.to - 1, and: [], time: true }), next };
}

/** "In September 1828 Chopin …", "In 2008 floods …": behind a preposition a date ends with its year, and so does “between 1990 and 1998”. */
function endsDate(reading: Reading, at: number, start: number): boolean {
	const isBehind = tokenAt(reading, start - 1)?.pos === 'ADP' || tokenAt(reading, start - 3)?.lower === 'between';
	if (at === start || !isBehind) return false;
	if (!/^(?:1\d{3}|20\d{2})$/u.test(tokenAt(reading, at - 1)?.text ?? '')) return false;
	for (let i = start; i < at; i++) {
		const token = tokenAt(reading, i);
		if (
			token === undefined ||
			(token.pos !== 'NUM' && !MONTHS.has(token.lower) && !/^(?:early|mid|late|,)$/u.test(token.lower))
		)
			return false;
	}
	return true;
}

/** "$26 million" ends in its number, "May 16" and "Article 5" keep theirs; other words after the noun are left out. */
function withNumber(
	reading: Reading,
	{ start, head, end }: { start: number; head: number; end: number }
): { start: number; head: number; end: number } {
	let to = head + 1;
	while (to < end && tokenAt(reading, to)?.pos === 'NUM') to++;
	const sign = tokenAt(reading, head + 1)?.pos === 'SYM' && tokenAt(reading, head + 2)?.pos === 'NUM';
	if (sign) return { start, head: end - 1, end };
	return { start, head, end: to };
}

function found(
	reading: Reading,
	at: { start: number; head: number; end: number }
): { value: NounPhrase; next: number } {
	const index = (position: number): number => reading.kept[position] ?? 0;
	const head = index(at.head);
	const person = reading.persons.has(head) ? true : undefined;
	const value = phraseFrom({ from: index(at.start), to: index(at.end - 1) + 1, head, and: [], person });
	return { value, next: at.end };
}

const tokenAt = ({ sentence, kept }: Reading, at: number): Token | undefined => sentence.tokens[kept[at] ?? -1];

/** True when a noun phrase may begin here. */
function opens(reading: Reading, at: number): boolean {
	const token = tokenAt(reading, at);
	const next = tokenAt(reading, at + 1);
	if (token === undefined || (NOT_NOUNS.has(token.lower) && token.pos !== 'DET')) return false;
	if (/^(?:least|most|more|less|fewer)$/u.test(token.lower) && (next?.pos === 'NUM' || next?.lower === 'than'))
		return false;
	if (token.pos === 'DET' || token.pos === 'PRON') return true;
	if (token.pos === 'ADV')
		return next?.pos === 'NUM' || (next?.pos === 'ADJ' && NOUNS.has(tokenAt(reading, at + 2)?.pos ?? ''));
	if (token.pos === 'SYM') return next?.pos === 'NUM';
	if (token.pos === 'VERB')
		return opensWithParticiple(token, tokenAt(reading, at - 1), next) || opensWithGrowing(reading, at);
	return MODIFIERS.has(token.pos) && token.pos !== 'X';
}

/** True when the token at `at` belongs to the phrase that began at `start`. */
function continues(reading: Reading, at: number, start: number): boolean {
	const token = tokenAt(reading, at);
	const before = tokenAt(reading, at - 1);
	const next = tokenAt(reading, at + 1);
	if (token === undefined) return false;
	if (at === start) return true;
	if (token.text === ',') return joinsAdjectives(reading, at, start);
	if (token.lower === "'s" || (token.text === "'" && token.pos === 'PART'))
		return token.pos === 'PART' && next !== undefined;
	if (token.text === '-' || token.text === '–') return !token.spaced && next?.spaced === false;
	if ((before?.text === '-' || before?.text === '–') && !token.spaced) return /^[\p{L}\p{N}]/u.test(token.text);
	if (token.text === '"') return quotesModifier(reading, at);
	if (MODIFIERS.has(token.pos)) return !opensPhraseAnew(token, before);
	if (token.lower === 'the' && before?.pos === 'PROPN') return EPITHETS.has(next?.text ?? '');
	if (token.pos === 'DET') return before?.lower === 'all' || before?.lower === 'both' || before?.lower === 'half';
	if (token.pos === 'VERB') return isAdjectival(token, before, next);
	if (token.pos === 'ADV' && next?.text === '-' && !next.spaced) return true;
	if (token.pos === 'ADV')
		return (
			(next?.pos === 'ADJ' || describes(next, tokenAt(reading, at + 2))) &&
			(before?.pos === 'DET' ||
				before?.pos === 'ADJ' ||
				before?.pos === 'NUM' ||
				before?.lower === "'s" ||
				POSSESSIVES.has(before?.lower ?? ''))
		);
	if (token.pos === 'CCONJ')
		return before?.pos === 'ADJ' && next?.pos === 'ADJ' && NOUNS.has(tokenAt(reading, at + 2)?.pos ?? '');
	return token.text === '&' || (token.text === '/' && !token.spaced);
}

/** "amid renewed worries": a participle between a preposition and a noun. */
const opensWithParticiple = (token: Token, before: Token | undefined, next: Token | undefined): boolean =>
	/(?:[^e]ed|en)$/u.test(token.lower) && before?.pos === 'ADP' && (NOUNS.has(next?.pos ?? '') || next?.pos === 'ADJ');

/** "because rising seas destroy", "Rising seas destroy": what does something is the noun behind the participle. */
function opensWithGrowing(reading: Reading, at: number): boolean {
	const [before, token, next, verb] = [-1, 0, 1, 2].map((step) => tokenAt(reading, at + step));
	if (token?.lower.endsWith('ing') !== true || (before !== undefined && before.pos !== 'SCONJ')) return false;
	const plural = next?.pos === 'NOUN' && next.lower !== next.lemma;
	return plural && (verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !verb.lower.endsWith('ing')));
}

const NUMBERED = new Set([
	'number',
	'no.',
	'page',
	'chapter',
	'article',
	'point',
	'day',
	'level',
	'type',
	'phase',
	'part',
	'season',
	'section',
	'resolution'
]);

/** "left Texas 1836 men", "for 30 years Iran": a number after a noun, or a name after a plural, is a phrase of its own. */
function opensPhraseAnew(token: Token, before: Token | undefined): boolean {
	if (before?.pos !== 'NOUN' || MONTHS.has(before.lower)) return false;
	if (token.pos === 'NUM') return !NUMBERED.has(before.lower);
	return (
		token.pos === 'PROPN' && before.lower !== before.lemma && before.text === before.lower && /s$/u.test(before.lower)
	);
}

/** "renewed worries", "the growing alliance": a verb form between a determiner and a noun. */
function isAdjectival(token: Token, before: Token | undefined, next: Token | undefined): boolean {
	if (!/(?:ed|en|ing|lt|wn|rn|ght)$/u.test(token.lower) || next === undefined || !next.spaced) return false;
	if (before?.lower === 'an' && next.pos === 'NUM') return true;
	if (!NOUNS.has(next.pos) && next.pos !== 'ADJ' && !(next.pos === 'VERB' && next.lower.endsWith('ing'))) return false;
	if (next.pos === 'PROPN' && before?.pos === 'NUM' && /ed$/u.test(token.lower)) return false;
	if (NOUN_LIKE.has(before?.lower ?? '') && next.pos !== 'ADJ' && before?.lower !== 'last') return false;
	return (
		before?.pos === 'DET' ||
		before?.pos === 'ADJ' ||
		before?.pos === 'NUM' ||
		before?.lower === "'s" ||
		POSSESSIVES.has(before?.lower ?? '') ||
		(before?.pos === 'ADV' &&
			/^(?:most|least|more|less|highly|widely|best|well|newly|recently|so)$/u.test(before.lower))
	);
}

/** "most appreciated piece": a participle before a noun. */
const describes = (token: Token | undefined, next: Token | undefined): boolean =>
	token?.pos === 'VERB' && /(?:[^e]ed|en|ing)$/u.test(token.lower) && next !== undefined && NOUNS.has(next.pos);

/** "the first iron-hulled, propeller-driven ship": a comma between adjectives before the noun. */
function joinsAdjectives(reading: Reading, at: number, start: number): boolean {
	const [before, next, after] = [at - 1, at + 1, at + 2].map((place) => tokenAt(reading, place));
	const opened = tokenAt(reading, start)?.pos;
	const isAdjective = before?.pos === 'ADJ' || /(?:ed|ing|en)$/u.test(before?.lower ?? '');
	if (!isAdjective || (opened !== 'DET' && opened !== 'ADJ' && opened !== 'NUM')) return false;
	if (next?.pos !== 'ADJ' && !(tokenAt(reading, at + 2)?.text === '-' && next?.spaced === true)) return false;
	return after !== undefined && (NOUNS.has(after.pos) || after.pos === 'ADJ' || after.text === '-');
}

/** A quotation mark inside a phrase: "the \"Romantic Rhine\"", with a noun or modifier on both sides. */
function quotesModifier(reading: Reading, at: number): boolean {
	const before = tokenAt(reading, at - 1);
	const next = tokenAt(reading, at + 1);
	const left = before !== undefined && (MODIFIERS.has(before.pos) || before.pos === 'DET' || before.lower === "'s");
	return left && next !== undefined && MODIFIERS.has(next.pos);
}
