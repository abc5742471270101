import { isPlaceKind } from '../../facts/lexicon/cue-nouns.ts';
import { placeKind } from './place-kinds.ts';
import type { Entity } from '../../facts/entity.ts';

/** Nouns that end a name and say what it names; general English, lower case. */
const CLASS_NOUNS: ReadonlySet<string> = new Set(
	(
		'academy administration agency alliance archive archives army association bank battle bay bridge canal castle cathedral ' +
		'church city club coalition college commission committee company conference conservatory convention corporation ' +
		'corridor council county court day delta desert district earthquake empire festival foundation gorge government gulf ' +
		'hospital hotel hurricane institute island islands kingdom lake library massacre ministry monastery mountain mountains ' +
		'museum newspaper observatory orchestra organisation organization pact palace parliament party peninsula planetarium ' +
		'port prize province railway railroad rebellion region republic revolution river road route school sea siege station strait ' +
		'street symphony temple theatre treaty tower tunnel union university valley village volcano war'
	).split(' ')
);

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

/** The noun that says what the entity is, read off its name where that is plain: “corridor”, “treaty”, “country”. */
export function classNoun(entity: Entity): string {
	if (entity.type === 'person') return 'person';
	const kind = entity.type === 'place' ? placeKind(entity.name) : undefined;
	if (kind !== undefined) return kind;
	const head = entity.name
		.split(/\s(?:of|on|for|in|and|to|from)\s/u)[0]
		?.split(/\s/u)
		.at(-1)
		?.toLowerCase();
	const called = entity.kinds.find((noun) => CLASS_NOUNS.has(noun));
	if (head === undefined) return called ?? BY_TYPE[entity.type];
	return CLASS_NOUNS.has(head) || (entity.type === 'place' && isPlaceKind(head))
		? head
		: (called ?? BY_TYPE[entity.type]);
}

/** How a question asks for the entity as its subject: “Who”, “Which country”, “Which museum”, “What”. */
export function whichOf(entity: Entity): string {
	if (entity.type === 'person') return 'Who';
	return entity.type === 'thing' ? 'What' : `Which ${classNoun(entity)}`;
}

/** How a question asks for the entity as its object: “Whom”, “Which country”, “What”. */
export function whomOf(entity: Entity): string {
	return entity.type === 'person' ? 'Whom' : whichOf(entity);
}

/** How a question asks for a place in which something is or happens: “In which country”, “Where”. */
export function whereOf(entity: Entity): string {
	const noun = classNoun(entity);
	if (noun === 'place' || entity.type !== 'place') return 'Where';
	return /^(?:island|mountain|river|lake|sea|street|road)/u.test(noun) ? `On which ${noun}` : `In which ${noun}`;
}
