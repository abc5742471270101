import { countryNamed } from '../../facts/lexicon/countries.ts';
import { isPlaceKind } from '../../facts/lexicon/cue-nouns.ts';
import type { Entity } from '../../facts/entity.ts';
import { classOfFirstWords, isClassNoun } from './class-nouns.ts';
import { placeKind } from './place-kinds.ts';

const BY_TYPE: Readonly<Record<Exclude<Entity['type'], 'person'>, string>> = {
	place: 'place',
	organisation: 'organisation',
	route: 'route',
	agreement: 'agreement',
	event: 'event',
	work: 'work',
	people: 'people',
	thing: 'thing'
};

/** The noun that says what the entity is, read off its name or what the text calls it: “corridor”, “treaty”, “country”. */
export function classNoun(entity: Entity): string {
	if (entity.type === 'person') return 'person';
	const known = read.get(entity);
	if (known !== undefined) return known;
	const noun = readClassNoun(entity, BY_TYPE[entity.type]);
	read.set(entity, noun);
	return noun;
}

/** Of these there are so few that the word alone tells which: “Which league founded …?” */
const OF_STATES = /^(?:league|union|commonwealth|confederation|federation)$/u;

/** Every question and every option asks for it again. */
const read = new WeakMap<Entity, string>();

function readClassNoun(entity: Entity, otherwise: string): string {
	if (entity.type === 'route' && countryNamed(entity.name) !== undefined) return 'river';
	const kind = entity.type === 'place' || entity.type === 'route' ? placeKind(entity.name) : undefined;
	const named = kind ?? classOfFirstWords(entity.name);
	if (named !== undefined) return named;
	const head = entity.name
		.replace(/\s(?:[IVX]{1,4}|\d{1,3})$/u, '')
		.split(/\s(?:of|on|for|in|and|to|from)\s/u)[0]
		?.split(/\s/u)
		.at(-1)
		?.toLowerCase();
	const called = entity.kinds.find(isClassNoun);
	if (entity.type === 'organisation' && OF_STATES.test(head ?? '')) return otherwise;
	const isSaid = head !== undefined && (isClassNoun(head) || (entity.type === 'place' && isPlaceKind(head)));
	return isSaid ? head : (called ?? otherwise);
}

/** How a question asks for the entity as its subject: “Who”, “Which country”, “Which museum”, “What”. */
export function whichOf(entity: Entity): string {
	if (entity.type === 'person') return 'Who';
	const noun = classNoun(entity);
	return noun === 'thing' ? 'What' : `Which ${noun}`;
}

/** How a question asks for the entity as its object: “Whom”, “Which country”, “What”. */
export function whomOf(entity: Entity): string {
	return entity.type === 'person' ? 'Whom' : whichOf(entity);
}

/** How a question asks for a place in which something is or happens: “In which country”, “Where”. */
export function whereOf(entity: Entity): string {
	const noun = classNoun(entity);
	if (noun === 'place' || entity.type !== 'place') return 'Where';
	if (/^(?:airport|station|port|harbour|harbor|cape|base)$/u.test(noun)) return `At which ${noun}`;
	return /^(?:island|mountain|river|lake|sea|street|road|hill|coast|peninsula|plateau|beach|square)/u.test(noun)
		? `On which ${noun}`
		: `In which ${noun}`;
}
