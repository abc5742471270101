import type { Entity } from '../entity.ts';
import { countryNamed } from './countries.ts';
import { isKnownCity } from './places.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** Common nouns that, after "the" or "this", may stand for an entity of a type. Plain common knowledge. */
const CLASSES: Readonly<Partial<Record<Entity['type'], readonly string[]>>> = {
	route: words(
		'route corridor road river canal railway railroad pipeline bridge tunnel highway line street gorge fault project passage tributary stream motorway viaduct'
	),
	agreement: words('treaty agreement accord pact deal convention protocol charter declaration act law constitution'),
	event: words(
		'conflict eruption war battle siege revolution uprising rebellion conference summit earthquake quake hurricane typhoon tsunami flood disaster festival expedition campaign crisis tournament ceremony'
	),
	place: words(
		'city town village island islands province region state country nation kingdom empire republic county district capital peninsula lake mountain sea valley desert castle cathedral church palace park port settlement colony gorge delta fortress prison monastery abbey temple mosque synagogue suburb municipality volcano wetland reserve stadium hotel house tower lighthouse station airport cemetery square'
	),
	organisation: words(
		'company organisation organization university college school museum agency ministry party court bank institute commission committee council club team foundation union league newspaper orchestra conglomerate manufacturer airline retailer charity corporation firm association society magazine broadcaster brewery band choir regiment army alliance federation hospital laboratory'
	),
	thing: words('prize award medal'),
	work: words(
		'film movie novel book poem symphony opera song album painting play concerto waltz ballet oratorio sonata trilogy series essay treatise biography memoir musical mural sculpture'
	)
};

/** What any body may be called; a court or a team only where the text says that it is one. */
const ANY_BODY: ReadonlySet<string> = new Set(
	words('company organisation organization agency firm corporation association society foundation group')
);

const TYPE_OF = new Map<string, Set<Entity['type']>>();
for (const [type, nouns] of Object.entries(CLASSES) as [Entity['type'], readonly string[]][]) {
	for (const noun of nouns) TYPE_OF.set(noun, (TYPE_OF.get(noun) ?? new Set()).add(type));
}

/** What a thing is that the text calls by this noun: "river" → route; undefined for nouns that tell nothing. */
export function typeOfClassNoun(noun: string): Entity['type'] | undefined {
	const [type] = TYPE_OF.get(noun) ?? [];
	return type;
}

/** True for a noun that may stand for a named entity that is no person. */
export function isClassNoun(noun: string): boolean {
	return TYPE_OF.has(noun);
}

/** True when the noun is a right word for the entity: "the city" for Tehran, "the nation" for Kenya. */
export function nounFits(noun: string, entity: Entity): boolean {
	const words = entity.name
		.split(/\s(?:of|on|for)\s/u)[0]
		?.toLowerCase()
		.split(' ');
	const first = words?.[0];
	// “River Thames”, “Lake Como”: the noun stands first.
	const last = first !== undefined && isClassNoun(first) ? first : words?.at(-1);
	if (last === noun || entity.kinds.includes(noun)) return true;
	if (TYPE_OF.get(noun)?.has(entity.type) !== true) return false;
	// What the text calls a magazine is no court.
	const known = entity.kinds.filter((kind) => typeOfClassNoun(kind) === entity.type);
	if (known.length > 0) return known.some((kind) => areNear(noun, kind));
	if (entity.type === 'organisation' && !(last !== undefined && isClassNoun(last)) && !ANY_BODY.has(noun)) return false;
	if (entity.type !== 'place') return last === undefined || !isClassNoun(last) || areNear(noun, last);
	if (noun === 'country' || noun === 'nation') return countryNamed(entity.name) !== undefined;
	if (noun === 'city' || noun === 'capital' || noun === 'town') return isKnownCity(entity.name);
	return last !== undefined && areNear(noun, last);
}

const NEAR: readonly (readonly string[])[] = [
	words('route corridor road passage highway project line'),
	words('treaty agreement accord pact deal convention protocol'),
	words('earthquake quake disaster'),
	words('war conflict'),
	words('film movie'),
	words(
		'company firm corporation conglomerate manufacturer airline retailer brewery broadcaster organisation organization agency foundation'
	),
	words(
		'organisation organization charity foundation association society union federation alliance league agency committee commission council institute'
	),
	words('school college university academy'),
	words('newspaper magazine'),
	words('church cathedral chapel abbey monastery'),
	words('castle fortress palace fort'),
	words('novel book trilogy'),
	words('river stream tributary'),
	words('country state republic kingdom nation'),
	words('city town capital port municipality settlement village'),
	words('war conflict campaign'),
	words('rebellion uprising revolution'),
	words('island islands'),
	words('railway railroad line')
];

function areNear(a: string, b: string): boolean {
	return NEAR.some((group) => group.includes(a) && group.includes(b));
}
