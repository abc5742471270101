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

/** True when the letters are the initials of the name ("CSTO", "Collective Security Treaty Organisation"). */
export function isAcronymOf(short: string, long: string): boolean {
	const letters = short.replace(/[.\d]/gu, '').toUpperCase();
	if (letters.length < 2) return false;
	const words = long
		.replace(/'s\b/gu, '')
		.split(/[\s\-–&]+/u)
		.filter((word) => word !== '');
	const all = words.map((word) => word.charAt(0).toUpperCase()).join('');
	const main = words
		.filter((word) => !PASSED_OVER.has(word.toLowerCase()))
		.map((word) => word.charAt(0).toUpperCase())
		.join('');
	return words.length > 1 && (letters === all || letters === main);
}

/** True when both are forms of one person's full name: "Antonín Dvořák" and "Antonín Leopold Dvořák". */
function arePersonForms(a: string, b: string): boolean {
	const [short, long] = a.length <= b.length ? [wordsOf(a), wordsOf(b)] : [wordsOf(b), wordsOf(a)];
	if (short.length < 2) return false;
	const plain = long.slice(0, long.indexOf('of') > 0 ? long.indexOf('of') : long.length);
	if (short[0] !== plain[0]) return false;
	const parts = new Set(plain.flatMap((word) => [word, ...word.split('-')]));
	return lastPart(short) === lastPart(plain) && short.every((word) => parts.has(word));
}

/** "Curie" of "Skłodowska-Curie". */
const lastPart = (words: readonly string[]): string | undefined => words.at(-1)?.split('-').at(-1);

/** The group that a name belongs to although it is spelt otherwise; undefined when none, or more than one, will do. */
export function hostOf(group: NameGroup, groups: readonly NameGroup[]): NameGroup | undefined {
	const others = groups.filter((other) => other !== group);
	const hosts = others.filter((other) => isHost(group, other));
	if (hosts.length <= 1) return hosts[0];
	// Forms of one another: the fullest of them will do.
	const [fullest] = hosts.toSorted((a, b) => b.name.length - a.name.length);
	const agree = hosts.every(
		(host) => host.type === 'person' && (host === fullest || arePersonForms(host.name, fullest?.name ?? ''))
	);
	return agree ? fullest : undefined;
}

function isHost(group: NameGroup, other: NameGroup): boolean {
	if (wordsOf(other.name).length < wordsOf(group.name).length) return false;
	if (isAcronym(group.name)) return isAcronymOf(group.name, other.name);
	if (other.name.length <= group.name.length) return false;
	if (other.type === 'person')
		return (group.type === 'person' || group.type === 'thing') && arePersonForms(group.name, other.name);
	return isShortForm(group, other);
}

/** "Zangezur" for "Zangezur Corridor", "Columbia" for "Space Shuttle Columbia". */
function isShortForm(group: NameGroup, other: NameGroup): boolean {
	const [short, long] = [wordsOf(group.name), wordsOf(other.name)];
	if (isKnownPlace(group.name) || isDemonym(group.name) || group.type === 'person') return false;
	if (long.length === short.length + 1 && other.name.startsWith(`${group.name} `)) {
		return /^(?:[Cc]orridor|[Pp]ipeline|[Hh]ighway|[Cc]anal|[Ee]xpressway|AG|SE|SA|NV|plc|PLC|GmbH|Inc|Inc\.|Ltd|Ltd\.|Co|Co\.|Corp|Corp\.|Corporation|Company)$/u.test(
			long.at(-1) ?? ''
		);
	}
	const rest = long.slice(0, long.length - short.length).join(' ');
	return (
		other.name.endsWith(` ${group.name}`) &&
		/^(?:Space Shuttle|HMS|USS|SS|RMS|Republic of|State of|Kingdom of|City of|Province of)$/u.test(rest)
	);
}
