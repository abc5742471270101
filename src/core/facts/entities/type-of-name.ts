import type { TokenRange } from '../../sentences/clause.ts';
import type { Token } from '../../sentences/sentence.ts';
import type { EntityType } from '../entity.ts';
import { typeOfClassNoun } from '../lexicon/class-nouns.ts';
import { countryNamed, sharesRiverName } from '../lexicon/countries.ts';
import { isPlaceKind, typeOfCue } from '../lexicon/cue-nouns.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isDemonym, isPeople } from '../lexicon/peoples.ts';
import { isKnownPlace } from '../lexicon/places.ts';
import { isRelative } from '../lexicon/relatives.ts';
import { isHonorific, isPost } from '../lexicon/titles.ts';
import { REPORTING } from '../lexicon/verbs.ts';
import type { Candidate } from './find-candidates.ts';
import { isAcronym } from './name-tokens.ts';
import { saidKinds, afterBracket } from './said-kinds.ts';

/** A type with how much one mention speaks for it. */
export interface TypeVote {
	readonly type: EntityType;
	readonly weight: number;
}

const PERSONAL_VERBS: ReadonlySet<string> = new Set([
	'bear',
	'die',
	'marry',
	'write',
	'compose',
	'paint',
	'study',
	'graduate',
	'emigrate',
	'live',
	'retire',
	'resign',
	'meet',
	'marry',
	'sing',
	'win'
]);

/** What only a person has: "Mozart's opera", "Delacroix's death". */
const PERSONAL_NOUNS: ReadonlySet<string> = new Set(
	'opera symphony sonata novel poem painting portrait wife husband son daughter mother father brother sister widow mistress death birth childhood biography biographer diary letters memoirs theory theorem'.split(
		' '
	)
);

/** "the Moriori people", "Moriori carvings are", "the Moriori were": a people, and what only a people has. */
const isPeoples = (after: Token | undefined): boolean =>
	after !== undefined && /^(?:people|peoples|tribe|tribes|language|culture|were|are|have)$/u.test(after.lower);

/** "Tame Rehe was the last of them, and **he** died …". */
function isSpokenOf(tokens: readonly Token[], from: number): boolean {
	return tokens
		.slice(from, from + 16)
		.some(({ lower }, at, words) => /^(?:he|she)$/u.test(lower) && /^(?:and|,|but)$/u.test(words[at - 1]?.lower ?? ''));
}

/** "designed by X", "a novel by X": whoever makes such things is a person, unless the name says otherwise. */
const isMadeBy = (word: Token | undefined): boolean =>
	word !== undefined &&
	/^(?:design|compose|write|paint|sculpt|direct|invent|discover|edit|translate|conduct|novel|poem|painting|opera|symphony|ballet|sculpture|song|film)$/u.test(
		word.lemma
	);

/** "Japan's foreign minister, X,", "her elder daughter, X,": the noun before the comma is a person's. */
function introduces(tokens: readonly Token[], at: number): boolean {
	const noun = tokens[at];
	if (!noun || noun.pos !== 'NOUN' || !(isPost(noun.text) || isRelative(noun.lower)) || noun.lower !== noun.lemma)
		return false;
	return tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => /^(?:the|his|her|its|their|'s)$/u.test(lower));
}

/** "met Schumann", "married Simrock": verbs whose object is a person. */
const isBefriended = ({ lemma, pos }: Token): boolean =>
	pos === 'VERB' && /^(?:meet|marry|befriend|assassinate|succeed|divorce|behead|baptise|baptize)$/u.test(lemma);

/** What one mention of a name shows about its type: the name itself, then the words round it. */
export function voteForType(candidate: Candidate): readonly TypeVote[] {
	const inside = voteOfName(candidate);
	const full = looksLikeFullName(candidate) ? [{ type: 'person', weight: 0.7 } as const] : [];
	return [...(inside ? [inside] : []), ...full, ...votesOfContext(candidate)];
}

const standsAfterThe = ({ sentence: { tokens }, tokens: { from, to } }: Candidate): boolean =>
	tokens[from - 1]?.lower === 'the' && !/^(?:NOUN|ADJ|PROPN)$/u.test(tokens[to]?.pos ?? '');

function voteOfName(candidate: Candidate): TypeVote | undefined {
	const { text, title } = candidate;
	if (sharesRiverName(text) && standsAfterThe(candidate)) return { type: 'route', weight: 12 };
	if (countryNamed(text) && !title) return { type: 'place', weight: 12 };
	const words = text.split(' ');
	const ofAt = words.findIndex((word) => /^(?:of|for|on)$/u.test(word));
	const last = words.findLast((word) => !/^(?:[IVX]+|\d+)$/u.test(word));
	const head = ofAt > 0 ? words[ofAt - 1] : words.find((word, at) => at > 0 && /^No\b/u.test(word)) ? words[0] : last;
	const cue = head === undefined ? undefined : typeOfCue(head.replace(/^.*-/u, ''));
	if (cue && words.length > 1 && !isPersonal(words, head)) return { type: cue, weight: 8 };
	if (/^(?:Lake|Mount|Mt|Cape|Fort|Port|Isle|Saint-|Rio)$/u.test(words[0] ?? '') && words.length > 1)
		return { type: 'place', weight: 7 };
	if (
		/^(?:River|Hotel|Hôtel|Rue|Treaty|Hurricane|Typhoon|Operation|Symphony|Piano|Cello|Violin|Space|Apollo|Convention|Resolution)$/u.test(
			words[0] ?? ''
		) &&
		words.length > 1
	)
		return leading(words[0] ?? '');
	if (isKnownPlace(text) || /^(?:North|South|East|West)$/u.test(text)) return { type: 'place', weight: 6 };
	if (words.length === 1 && /^(?:Parliament|Congress|Senate|Cabinet|Government|Court)$/u.test(text))
		return { type: 'organisation', weight: 6 };
	if (/(?:ism|ology)$/u.test(text)) return { type: 'thing', weight: 8 };
	if (/\bChurch$/u.test(text) && isDemonym(words[0] ?? '')) return { type: 'organisation', weight: 9 };
	if (words.length > 1 && words.length < 6 && isGivenName((words[0] ?? '').replace(/-.*$/u, '')))
		return { type: 'person', weight: 6 };
	if (words.length === 2 && isDemonym(words[0] ?? '') && isGivenName(words[1] ?? ''))
		return { type: 'person', weight: 6 };
	if (words.length === 1 && isAcronym(text)) return { type: 'organisation', weight: 2 };
	if (words.length === 1 && isGivenName(text)) return { type: 'person', weight: 2 };
	return isPeople(text) ? { type: 'people', weight: 6 } : undefined;
}

/** "Kim Park" and "Clara Church" bear a cue for a surname. */
function isPersonal(words: readonly string[], head: string | undefined): boolean {
	return (
		words.length === 2 &&
		head === words[1] &&
		isGivenName(words[0] ?? '') &&
		!isDemonym(words[0] ?? '') &&
		!/^(?:Victoria|Georgia|Virginia|Florence|Jordan|Chad)$/u.test(words[0] ?? '')
	);
}

function leading(word: string): TypeVote {
	if (word === 'River' || word === 'Rue') return { type: 'route', weight: 7 };
	if (word.startsWith('H') && word !== 'Hurricane') return { type: 'place', weight: 7 };
	if (/^(?:Treaty|Convention|Resolution)$/u.test(word)) return { type: 'agreement', weight: 7 };
	if (/^(?:Hurricane|Typhoon|Operation)$/u.test(word)) return { type: 'event', weight: 7 };
	return { type: /^(?:Symphony|Piano|Cello|Violin)$/u.test(word) ? 'work' : 'thing', weight: 7 };
}

function votesOfContext(candidate: Candidate): TypeVote[] {
	const { sentence, tokens: range, title, text } = candidate;
	const { tokens } = sentence;
	const [twoBefore, before, after, twoAfter] = [
		tokens[range.from - 2],
		tokens[range.from - 1],
		tokens[range.to],
		tokens[range.to + 1]
	];
	const votes: TypeVote[] = [];
	const add = (type: EntityType, weight: number): void => void votes.push({ type, weight });
	if (title && !isAcronym(text) && isPersonTitle(tokens[title.to - 1])) add('person', 9);
	if (isHonorific(before?.text ?? '')) add('person', 9);
	if (after && isPlaceKind(after.lower)) add('place', 7);
	if (before?.lower === 'of' && twoBefore && isPlaceKind(twoBefore.lower)) add('place', 8);
	if (after?.lower === 'news' || after?.lower === 'magazine' || after?.lower === 'newspaper') add('organisation', 8);
	if (after?.text === ',' && twoAfter && isKnownPlace(twoAfter.text) && before?.text !== 'and') add('place', 2);
	if (isLocative(before, twoBefore)) add('place', text.includes(' ') ? 1.5 : 2);
	if (after && REPORTING.has(after.lemma) && after.pos === 'VERB' && before?.lower !== 'the') add('person', 2);
	if (after && PERSONAL_VERBS.has(after.lemma)) add('person', 2);
	if (after?.text === ',' && before?.lower !== 'of' && twoAfter?.lower !== 'and' && apposesPost(tokens, range.to + 1))
		add('person', 4);
	if (after?.text === ',' && twoAfter?.lower === 'who') add(before?.lower === 'the' && !title ? 'people' : 'person', 4);
	if (before?.lower === 'the' && !text.includes(' ') && isPeoples(after)) add('people', 3);
	if (looksLikeFullName(candidate) && range.from === 0 && isSpokenOf(tokens, range.to)) add('person', 1.5);
	if (after && (after.lemma === 'be' || after.lemma === 'become') && apposesPost(tokens, range.to + 1))
		add('person', 4);
	if (before?.lower === 'of' && twoBefore?.pos === 'PROPN' && isGivenName(tokens[range.from - 3]?.text ?? ''))
		add('place', 3);
	if (before?.text === ',' && twoBefore && introduces(tokens, range.from - 2)) add('person', 4);
	if (before?.lower === 'by' && isMadeBy(twoBefore)) add('person', 1.5);
	if (before && isBefriended(before) && !/^(?:DET|ADJ)$/u.test(before.pos)) add('person', 2);
	if (after?.text === "'s" && twoAfter && PERSONAL_NOUNS.has(twoAfter.lemma)) add('person', 1.5);
	if (before?.lower === 'the' && !title) add('thing', 1);
	return [...votes, ...(isAcronym(text) ? [] : votesOfKinds(tokens, range)), ...voteOfLife(candidate)];
}

/** Posts that bodies and countries hold as well as persons. */
const NOT_PERSONAL: ReadonlySet<string> = new Set(
	'leader head owner founder winner ally champion host holder model star pioneer publisher developer producer operator trainer friend member settler partner successor predecessor heir veteran legend director representative head guard'.split(
		' '
	)
);

/** "X was an English engineer", "X is the longest river": what the text says that it is. */
function votesOfKinds(tokens: readonly Token[], range: TokenRange): TypeVote[] {
	return saidKinds(tokens, range).flatMap((noun): TypeVote[] => {
		const type = typeOfClassNoun(noun);
		if (type !== undefined) return [{ type, weight: 4 }];
		return isPost(noun) && !NOT_PERSONAL.has(noun) ? [{ type: 'person', weight: 4 }] : [];
	});
}

/** "(9 April 1806 – 15 September 1859)": a life, where the name looks like a person's. */
function voteOfLife(candidate: Candidate): TypeVote[] {
	const { tokens } = candidate.sentence;
	const { to } = candidate.tokens;
	const end = afterBracket(tokens, to);
	const words = tokens.slice(to, end);
	const years = words.filter(({ text }) => /^(?:1\d|20)\d\d$/u.test(text)).length;
	const isLife = years === 2 || (years === 1 && words.some(({ lower }) => /^(?:born|b\.|died|d\.)$/u.test(lower)));
	return isLife && looksLikeFullName(candidate) ? [{ type: 'person', weight: 3 }] : [];
}

function isPersonTitle(token: Token | undefined): boolean {
	return token !== undefined && (isPost(token.text) || isHonorific(token.text) || token.text === '.');
}

function isLocative(before: Token | undefined, twoBefore: Token | undefined): boolean {
	if (before === undefined) return false;
	if (/^(?:in|near|via|across|outside|inside|throughout)$/u.test(before.lower)) return true;
	return (
		/^(?:at|to|from|through)$/u.test(before.lower) &&
		/^(?:arrive|go|come|fly|travel|move|return|sail|drive|depart|head)$/u.test(twoBefore?.lemma ?? '')
	);
}

/** "X, a senior adviser …": an apposition whose noun is a post. */
function apposesPost(tokens: readonly Token[], from: number): boolean {
	const limit = Math.min(tokens.length, from + 7);
	if (!/^(?:a|an|the|who|then|former|\p{L}+)$/u.test(tokens[from]?.lower ?? '')) return false;
	for (let at = from; at < limit; at++) {
		const token = tokens[at];
		if (!token || token.pos === 'VERB' || token.pos === 'PUNCT' || token.pos === 'AUX') return false;
		if (token.pos === 'ADP') return false;
		if (isPost(token.text) && !/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[at + 1]?.pos ?? '') && !token.lower.endsWith('s'))
			return true;
	}
	return false;
}

/** True for two to four capitalised words of which none is a place, a people or a class noun. */
export function looksLikeFullName({ text, sentence, tokens }: Candidate): boolean {
	const words = text.split(' ');
	if (
		/^(?:the|an?)$/u.test(sentence.tokens[tokens.from - 1]?.lower ?? '') ||
		/^(?:Space|Operation|Hurricane|Typhoon|Project|Apollo|Mission|Mount|Lake|Fort|Cape|Saint-)$/u.test(
			words[0] ?? ''
		) ||
		words.some((word) => isDemonym(word) || isKnownPlace(word) || typeOfCue(word) !== undefined)
	)
		return false;
	return (
		words.length >= 2 &&
		words.length <= 4 &&
		words.every((word) =>
			/^(?:\p{Lu}[\p{Ll}'’-]+(?:-\p{Lu}?\p{Ll}+)?|\p{Lu}\.?|von|van|de|la|bin|al|der|den)$/u.test(word)
		)
	);
}
