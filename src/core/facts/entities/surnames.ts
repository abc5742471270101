import { genderOfGivenName, isGivenName } from '../lexicon/given-names.ts';
import { isPlaceKind } from '../lexicon/cue-nouns.ts';
import { isKnownPlace } from '../lexicon/places.ts';
import { isRelative } from '../lexicon/relatives.ts';
import { genderOfTitle } from '../lexicon/titles.ts';
import type { Candidate } from './find-candidates.ts';
import type { NameGroup } from './name-group.ts';

/** Which person a single word names, by the full names met so far: the subject of the document first. */
export class Surnames {
	readonly #byWord = new Map<string, NameGroup[]>();
	readonly #title: string;

	constructor(groups: readonly NameGroup[], title: string) {
		this.#title = title;
		for (const group of groups) {
			if (group.type !== 'person') continue;
			const words = plainWords(group.name);
			if (words.length < 2) continue;
			for (const word of tailsOf(words)) this.#add(word, group);
		}
	}

	#add(word: string, group: NameGroup): void {
		const known = this.#byWord.get(word) ?? [];
		if (!known.includes(group)) this.#byWord.set(word, [...known, group]);
	}

	/** The person whom the candidate names by surname or first name, or undefined when it is not certain. */
	personOf(candidate: Candidate): NameGroup | undefined {
		const persons = (this.#byWord.get(candidate.text) ?? []).filter((person) => mayBe(person, candidate));
		if (persons.length === 0 || isKin(candidate)) return undefined;
		if (isKnownPlace(candidate.text) && standsForPlace(candidate)) return undefined;
		if (isTownOf(candidate)) return undefined;
		const [only] = persons;
		if (only && persons.length === 1) return isFirstNameAhead(only, candidate) ? undefined : only;
		const subject = persons.find(
			(person) =>
				this.#title.includes(candidate.text) && endsOf(person.name).every((word) => this.#title.includes(word))
		);
		if (subject) return subject;
		const earlier = persons.filter(
			(person) => (person.candidates[0]?.sentence.index ?? Infinity) <= candidate.sentence.index
		);
		return earlier.length === 1 ? earlier[0] : undefined;
	}
}

/** “Hans” before any Hans Kramer was named is somebody else: of a stranger one does not tell by his first name. */
function isFirstNameAhead({ name, candidates }: NameGroup, { text, sentence, title }: Candidate): boolean {
	const first = Math.min(...candidates.map((each) => each.sentence.index));
	return title === undefined && name.startsWith(`${text} `) && first > sentence.index;
}

/** "Selma" and "Lagerlöf" of "Selma Ottilia Lovisa Lagerlöf": a title seldom bears the names between. */
function endsOf(name: string): readonly string[] {
	const words = plainWords(name);
	return [words[0] ?? name, words.at(-1)?.split('-').at(-1) ?? name];
}

function plainWords(name: string): string[] {
	const words = name.split(' ');
	const of = words.findIndex((word) => /^(?:of|the)$/u.test(word));
	return of > 0 ? words.slice(0, of) : words;
}

/** "Santa Anna" and "de Vincenti" are surnames of two words; of "Ortega y Gasset" the first is used alone. */
function tailsOf(words: readonly string[]): string[] {
	const tails = words.slice(1).map((_, at) => words.slice(at + 1).join(' '));
	const paternal = words.filter((_, at) => at > 0 && words[at + 1] === 'y');
	return [...tails, ...paternal, ...(words[0] !== undefined && words[0].length > 2 ? [words[0]] : [])];
}

/** "Lord Byron" is not Ada Byron. */
function mayBe(person: NameGroup, { sentence, title }: Candidate): boolean {
	const words = sentence.tokens.slice(title?.from ?? 0, title?.to ?? 0).map(({ text }) => text);
	const shown = title && genderOfTitle(words.join(' '));
	const known = genderOfGivenName(person.name.split(' ')[0] ?? '');
	return shown === undefined || known === undefined || shown === known;
}

/** "two sisters, Sophia and Emma", "his son James": a relative introduced by first name is nobody met before. */
function isKin({ sentence, tokens, title, text }: Candidate): boolean {
	if (!isGivenName(text)) return false;
	const before = sentence.tokens.slice(Math.max(0, tokens.from - 4), tokens.from);
	const last = before.at(-1);
	if (title !== undefined) return isRelative(sentence.tokens[title.to - 1]?.lower ?? '');
	const listed = last?.text === ',' || last?.lower === 'and' || last?.lower === 'called' || last?.lower === 'named';
	return listed && before.some(({ lower }) => isRelative(lower));
}

/** "the town of Dolores" is named after nobody met before. */
function isTownOf({ sentence: { tokens }, tokens: { from } }: Candidate): boolean {
	return tokens[from - 1]?.lower === 'of' && isPlaceKind(tokens[from - 2]?.lower ?? '');
}

function standsForPlace(candidate: Candidate): boolean {
	const { tokens } = candidate.sentence;
	const before = tokens[candidate.tokens.from - 1]?.lower ?? '';
	if (candidate.title) return false;
	return /^(?:in|at|to|from|near|of|through|around|across|between|into|,)$/u.test(before);
}
