import type { Entity } from '../entity.ts';
import { countryNamed } from './countries.ts';
import { isKnownCity } from './places.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Common nouns that, after "the" or "this", may stand for an entity of a type. Plain common knowledge. */
const CLASSES: Readonly<Partial<Record<Entity['type'], readonly string[]>>> = {
	route: words(
		'route corridor road river canal railway railroad pipeline bridge tunnel highway line street gorge fault project passage'
	),
	agreement: words('treaty agreement accord pact deal convention protocol charter declaration act law constitution'),
	event: words(
		'war battle siege revolution uprising rebellion conference summit earthquake quake hurricane typhoon tsunami flood disaster festival expedition campaign crisis tournament ceremony'
	),
	place: words(
		'city town village island islands province region state country nation kingdom empire republic county district capital peninsula lake mountain sea valley desert castle cathedral church palace park port settlement colony gorge delta'
	),
	organisation: words(
		'company organisation organization university college school museum agency ministry party court bank institute commission committee council club team foundation union league newspaper orchestra'
	),
	work: words('film movie novel book poem symphony opera song album painting play concerto')
};

const TYPE_OF = new Map<string, Set<Entity['type']>>();
for (const [type, nouns] of Object.entries(CLASSES) as [Entity['type'], readonly string[]][]) {
	for (const noun of nouns) TYPE_OF.set(noun, (TYPE_OF.get(noun) ?? new Set()).add(type));
}

/** True for a noun that may stand for a named entity that is no person. */
export function isClassNoun(noun: string): boolean {
	return TYPE_OF.has(noun);
}

/** True when the noun is a right word for the entity: "the city" for Tehran, "the nation" for Kenya. */
export function nounFits(noun: string, entity: Entity): boolean {
	const last = entity.name
		.split(/\s(?:of|on|for)\s/u)[0]
		?.split(' ')
		.at(-1)
		?.toLowerCase();
	if (last === noun) return true;
	if (TYPE_OF.get(noun)?.has(entity.type) !== true) return false;
	if (entity.type !== 'place') return last === undefined || !isClassNoun(last) || areNear(noun, last);
	if (noun === 'country' || noun === 'nation') return countryNamed(entity.name) !== undefined;
	if (noun === 'city' || noun === 'capital' || noun === 'town') return isKnownCity(entity.name);
	return last !== undefined && areNear(noun, last);
}

const NEAR: readonly (readonly string[])[] = [
	words('route corridor road passage highway project line'),
	words('treaty agreement accord pact deal convention protocol'),
	words('earthquake quake disaster'),
	words('film movie'),
	words('company organisation organization agency foundation'),
	words('war conflict campaign'),
	words('rebellion uprising revolution'),
	words('island islands'),
	words('railway railroad line')
];

function areNear(a: string, b: string): boolean {
	return NEAR.some((group) => group.includes(a) && group.includes(b));
}
