import { typeOfCue } from '../lexicon/cue-nouns.ts';
import { isDemonym } from '../lexicon/peoples.ts';
import { isKnownPlace } from '../lexicon/places.ts';
import { isAcronym } from './name-tokens.ts';
import type { NameGroup } from './name-group.ts';

const wordsOf = (name: string): string[] => name.split(' ');

/** Words that acronyms pass over. */
const PASSED_OVER: ReadonlySet<string> = new Set([
	'of',
	'the',
	'and',
	'for',
	'on',
	'in',
	'de',
	'la',
	'to',
	'&',
	'a',
	"'s"
]);

/** The initials of a name, with and without its small words: the letters that may stand for it. */
function initialsOf(name: string): readonly string[] {
	const words = name
		.replace(/'s\b/gu, '')
		.split(/[\s\-–&]+/u)
		.filter((word) => word !== '');
	if (words.length < 2) return [];
	const telling = words.filter((word) => !PASSED_OVER.has(word.toLowerCase()));
	return [words, telling].map((kept) => kept.map((word) => word.charAt(0).toUpperCase()).join(''));
}

const lettersOf = (acronym: string): string => acronym.replace(/[.\d]/gu, '').toUpperCase();

/** True when both are forms of one person's full name: "Antonín Dvořák" and "Antonín Leopold Dvořák". */
function arePersonForms(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [wordsOf(a), wordsOf(b)] : [wordsOf(b), wordsOf(a)];
	if (short.length < 2) return false;
	const plain = withoutSeat(long);
	if (short[0] !== plain[0]) return false;
	const parts = new Set(plain.flatMap((word) => [word, ...word.split('-')]));
	return lastPart(short) === lastPart(plain) && short.every((word) => parts.has(word));
}

/** "Curie" of "Skłodowska-Curie". */
const lastPart = (words: readonly string[]): string | undefined => words.at(-1)?.split('-').at(-1);

/** "Alexander Gordon" of "Alexander Gordon of Auchintoul". */
const withoutSeat = (words: readonly string[]): readonly string[] =>
	words.slice(0, words.indexOf('of') > 0 ? words.indexOf('of') : words.length);

const PREFIXES = /^(?:Space Shuttle|HMS|USS|SS|RMS|Republic of|State of|Kingdom of|City of|Province of) /u;
const SUFFIXES =
	/ (?:[Cc]orridor|[Pp]ipeline|[Hh]ighway|[Cc]anal|[Ee]xpressway|AG|SE|SA|NV|plc|PLC|GmbH|Inc|Inc\.|Ltd|Ltd\.|Co|Co\.|Corp|Corp\.|Corporation|Company)$/u;

/** Groups by all that a shorter name of theirs would look like, so that each name finds its bearers at once. */
export class Hosts {
	readonly #title: string;
	readonly #byLook = new Map<string, NameGroup[]>();

	constructor(groups: readonly NameGroup[], title: string) {
		this.#title = title;
		for (const group of groups) {
			for (const look of new Set(looksOfHost(group))) {
				const known = this.#byLook.get(look);
				if (known) known.push(group);
				else this.#byLook.set(look, [group]);
			}
		}
	}

	/** The group that a name belongs to although it is spelt otherwise; undefined when none, or more than one, will do. */
	of(group: NameGroup): NameGroup | undefined {
		const found = looksOfName(group).flatMap((look) => this.#byLook.get(look) ?? []);
		const hosts = [...new Set(found)].filter((other) => other !== group && isHost(group, other));
		if (hosts.length <= 1) return hosts[0];
		const beside = hosts.filter((host) => isGlossed(host, group.name));
		if (beside.length === 1) return beside[0];
		// “the Treaty”, in a text whose title names one of two.
		const titled = isBareHead(group)
			? hosts.filter(({ name, type }) => type === 'agreement' && this.#title.includes(name))
			: [];
		if (titled.length === 1) return titled[0];
		// Forms of one another: the fullest of them will do.
		const [fullest] = hosts.toSorted((a, b) => b.name.length - a.name.length);
		const agree = hosts.every(
			(host) => host.type === 'person' && (host === fullest || arePersonForms(host.name, fullest?.name ?? ''))
		);
		return agree ? fullest : undefined;
	}
}

/** “the Western Sea Railway (WSR)”: the bracket says whose initials they are. */
function isGlossed({ candidates }: NameGroup, acronym: string): boolean {
	return candidates.some(
		({ sentence, tokens: { to } }) => sentence.tokens[to]?.text === '(' && sentence.tokens[to + 1]?.text === acronym
	);
}

/** The noun that says what a body or an agreement is: “League” of “League of Lund” and of “Arab League”. */
function headOf({ name, type }: NameGroup): string | undefined {
	if (!/^(?:organisation|agreement)$/u.test(type)) return undefined;
	const words = wordsOf(name);
	const at = words.indexOf('of');
	const head = words[at > 0 ? at - 1 : words.length - 1];
	return words.length > 1 && head !== undefined && typeOfCue(head) === type ? head : undefined;
}

/** “the League”, “League members”: a noun with a capital that follows an article wherever it stands by itself. */
function isBareHead({ name, candidates }: NameGroup): boolean {
	const isBare = ({ sentence: { tokens }, tokens: { from, to } }: NameGroup['candidates'][number]): boolean =>
		tokens[to]?.pos !== 'PROPN' &&
		tokens[to]?.lower !== 'of' &&
		(tokens[from - 1]?.lower === 'the' || (from > 0 && tokens[to]?.pos === 'NOUN'));
	return typeOfCue(name) !== undefined && candidates.every(isBare);
}

const personLook = (words: readonly string[]): string => `person ${words[0] ?? ''} ${lastPart(words) ?? ''}`;

function looksOfHost(group: NameGroup): readonly string[] {
	const { name, type } = group;
	const head = headOf(group);
	const letters = [
		...initialsOf(name).map((initials) => `letters ${initials}`),
		...(head === undefined ? [] : [`head ${head}`])
	];
	if (type === 'person') return [...letters, personLook(withoutSeat(wordsOf(name)))];
	// “Suez Canal” says itself what it is: it is no short form of “Suez Canal Company”.
	const shorter = [name.replace(PREFIXES, ''), name.replace(SUFFIXES, '')].filter(
		(short) => short !== name && typeOfCue(wordsOf(short).at(-1) ?? '') === undefined
	);
	return [...letters, ...shorter.map((short) => `short ${short}`)];
}

function looksOfName(group: NameGroup): readonly string[] {
	const { name } = group;
	if (isBareHead(group)) return [`head ${name}`];
	if (isAcronym(name)) return lettersOf(name).length < 2 ? [] : [`letters ${lettersOf(name)}`];
	return [personLook(wordsOf(name)), `short ${name}`];
}

/** What looks like a host is one when the types agree, and nothing else bears the shorter name. */
function isHost(group: NameGroup, other: NameGroup): boolean {
	if (wordsOf(other.name).length < wordsOf(group.name).length) return false;
	if (isAcronym(group.name)) return initialsOf(other.name).includes(lettersOf(group.name));
	if (other.name.length <= group.name.length) return false;
	if (isBareHead(group)) return true;
	if (other.type === 'person')
		return (group.type === 'person' || group.type === 'thing') && arePersonForms(group.name, other.name);
	return !isKnownPlace(group.name) && !isDemonym(group.name) && group.type !== 'person';
}
