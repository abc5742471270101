import type { Document } from '../../document/document.ts';
import type { Entity } from '../../facts/entity.ts';

const WITHOUT_ARTICLE = new Set<Entity['type']>(['person']);

/** True when the text before `start` ends in “the”. */
function followsThe(text: string, start: number): boolean {
	return /\bthe\s+$/iu.test(text.slice(Math.max(0, start - 6), start));
}

/** How each entity is said: every question asks again, and all its mentions are looked at to tell. */
const said = new WeakMap<Entity, string>();

/** The entity's fullest name as a sentence would say it inside: “the Treaty of Gulistan”, “Igor Levitin”, “India”. */
export function nameInText(entity: Entity, document: Document): string {
	const name = said.get(entity) ?? nameSaid(entity, document);
	said.set(entity, name);
	return name;
}

function nameSaid(entity: Entity, document: Document): string {
	const { name } = entity;
	if (WITHOUT_ARTICLE.has(entity.type) || /^(?:the|a|an)\s/iu.test(name)) return name;
	const full = entity.mentions.filter((mention) => mention.text === name);
	const counted = full.length > 0 ? full : entity.mentions;
	const withThe = counted.filter((mention) => followsThe(document.text, mention.span.start)).length;
	const takes = withThe * 2 > counted.length || (withThe > 0 && wantsArticle(entity)) || isDescriptive(entity);
	return takes ? `the ${name}` : name;
}

/** Names built on a common noun (“… Corridor”, “Treaty of …”) take the article even after a bare heading. */
function wantsArticle(entity: Entity): boolean {
	return (
		entity.type === 'route' || entity.type === 'agreement' || entity.type === 'event' || entity.type === 'organisation'
	);
}

const DESCRIPTIVE: Readonly<Partial<Record<Entity['type'], RegExp>>> = {
	route: /\b(?:corridor|canal|river|railway|railroad|tunnel|pipeline|expressway|passage|gorge)$|^\p{L}+ of /iu,
	agreement: /\b(?:treaty|accord|accords|agreement|pact|convention|protocol|declaration)$|^\p{L}+ of /iu,
	event: /\b(?:war|earthquake|revolution|rebellion|uprising|massacre|festival|conference|summit|crisis)$|^\p{L}+ of /iu,
	organisation:
		/\b(?:ministry|museum|council|commission|committee|agency|union|army|court|archive|authority|association|foundation)$/iu
};

/** “Zangezur Corridor” is said with “the” even where an adjective always stands between. */
function isDescriptive({ type, name }: Entity): boolean {
	const isNational = type !== 'person' && /^(?:National|Royal|Imperial|Federal) \p{Lu}\p{L}+ \p{L}+/u.test(name);
	return isNational || (DESCRIPTIVE[type]?.test(name) ?? false);
}

/** Every way in which the document names the entity, the fullest first. */
export function namesOf(entity: Entity): readonly string[] {
	return [entity.name, ...entity.aliases];
}

/** “Igor Levitin’s”, “the United States’”: the genitive of a name. */
export function genitive(name: string): string {
	return /s$/u.test(name) ? `${name}’` : `${name}’s`;
}

const PLURAL_NAME =
	/\b(?:Islands|Isles|Mountains|Alps|Andes|Himalayas|Highlands|Lowlands|Falls|Straits|Lakes|Hills|Rockies|Dolomites|Carpathians|Pyrenees|Urals|Dolls|Brothers|Sisters|Games|Dances|Wars|Accords|Agreements|Articles|Conventions|Treaties)$/u;

/** True for names that take “are”: “the Chatham Islands”. */
export function isPluralName(name: string): boolean {
	return PLURAL_NAME.test(name);
}

/** The first letter small, unless it begins a name. */
export function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}

/** The first letter large. */
export function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** “a” or “an”, by the sound that usually begins the word. */
export function indefinite(noun: string): string {
	if (/^(?:hour|honou?r|heir|honest)/iu.test(noun)) return `an ${noun}`;
	if (/^(?:uni|use|usu|eur|one|once|ut[ei])/iu.test(noun)) return `a ${noun}`;
	return /^[aeiou]/iu.test(noun) ? `an ${noun}` : `a ${noun}`;
}
