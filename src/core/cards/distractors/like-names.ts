import { countryNamed } from '../../facts/lexicon/countries.ts';
import type { Entity } from '../../facts/entity.ts';
import { isGivenName } from '../../facts/lexicon/given-names.ts';
import type { FactStore } from '../fact-store.ts';
import { foldedWords } from '../quality/folded-words.ts';
import { isClassNoun } from '../wording/class-nouns.ts';
import { namesOf } from '../wording/names.ts';
import { classNoun } from '../wording/which.ts';

const NATIONS_OF: Readonly<Record<string, string>> = {
	England: 'United Kingdom',
	Scotland: 'United Kingdom',
	Wales: 'United Kingdom',
	'Northern Ireland': 'United Kingdom'
};

/** The state that a name means, so that “England” and “the UK” are never two options of one question. */
function stateOf(name: string): string | undefined {
	const bare = name.replace(/^the\s/iu, '');
	return NATIONS_OF[bare] ?? countryNamed(bare)?.name;
}

/** True when one name could be taken for the other: the same state, equal, or sharing a telling word. */
export function areConfusable(a: string, b: string): boolean {
	const state = stateOf(a);
	if (state !== undefined && state === stateOf(b)) return true;
	const words = new Set(foldedWords(a).filter((word) => word.length > 3));
	return foldedWords(b).some((word) => words.has(word));
}

/** True when some name of the one could be taken for some name of the other. */
export function areConfusableEntities(a: Entity, b: Entity): boolean {
	return namesOf(a).some((one) => namesOf(b).some((other) => areConfusable(one, other)));
}

/** What shows that somebody is a person: a known given name, a title, a gender, a surname alone, a post. */
function isSurelyPerson(entity: Entity, store: FactStore): boolean {
	const [first = ''] = entity.name.split(/[\s-]/u);
	// “the opera Don Giovanni” bears a given name and is nobody.
	if (!entity.name.includes(' ') || entity.kinds.some(isClassNoun)) return false;
	return (
		isGivenName(first) ||
		entity.gender !== undefined ||
		entity.mentions.some(({ titles }) => titles.length > 0) ||
		store.postsOf(entity).length > 0
	);
}

/** True when the two are of one kind, and look it: a reader without the text could not tell them apart by their form. */
export function areAlike(answer: Entity, other: Entity, store: FactStore): boolean {
	if (answer.type !== other.type || classNoun(answer) !== classNoun(other)) return false;
	if (answer.type === 'person') return isSurelyPerson(other, store);
	// “Which work”, “Where”: nothing says that two of them are of one kind.
	return !/^(?:thing|work|event|place)$/u.test(classNoun(answer));
}
