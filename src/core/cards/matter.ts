import { countryNamed } from '../facts/lexicon/countries.ts';
import type { Entity } from '../facts/entity.ts';
import type { SentenceView } from '../facts/recognizer.ts';
import type { CardMaterial } from './material.ts';

/** What a document as a whole is on, as far as its title tells. */
export interface Matter {
	/** What the title names as a whole. */
	readonly topic?: Entity;
	/** What can stand before a question that names nothing of it: “Crimean War: how many …?” */
	readonly heading?: string;
	/** The one country that the title names. */
	readonly country?: Entity;
	/** The body or country that the title names first. */
	readonly lead?: Entity;
}

const MOST_WORDS = 6;
const SMALL = /^(?:of|the|and|in|on|for|to|at|de|la)$/u;
/** “Expels”, between two names: a headline tells what somebody does. */
const TELLING = /^\p{Lu}\p{Ll}{2,}(?<!s)s$/u;

/** Says what kind of text it is, and nothing of its matter. */
const NO_MATTER =
	/\b(?:news|bulletin|statement|speech|letter|report|article|chapter|lecture|notes|text|essay|blog|summary|introduction|key events)\b/iu;

/** “The Texas War for Independence”: a title that names its matter in a few words and tells nothing of it yet. */
function headingOf(title: string, topic: Entity | undefined, view: SentenceView | undefined): string | undefined {
	const words = title.replace(/^The\s/u, '').split(' ');
	const own = words.filter((word) => !SMALL.test(word));
	const isHeadline = own.slice(1, -1).some((word) => TELLING.test(word));
	if (NO_MATTER.test(title) || isHeadline) return undefined;
	if (topic) return topic.name;
	if (
		words.length > MOST_WORDS ||
		own.length < 2 ||
		!own.every((word) => /^\p{Lu}[\p{L}’'-]*\p{Ll}$|^[IVX]+$/u.test(word))
	)
		return undefined;
	const tells = view?.sentence.tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX') === true;
	return tells ? undefined : words.join(' ');
}

/** Reads off the title what the document is on. */
export function matterOf({ document, entities, views }: CardMaterial): Matter {
	const title = document.title.trim();
	const topic = entities.find(({ name, aliases }) =>
		[name, ...aliases].some((each) => each.toLowerCase() === title.toLowerCase())
	);
	const view = views.find(({ sentence: { kind } }) => kind === 'title');
	const named = entities
		.filter(({ mentions }) => mentions.some(({ sentence }) => sentence === view?.sentence.index))
		.toSorted((a, b) => title.indexOf(a.name) - title.indexOf(b.name));
	const [country, second] = named.filter(({ name }) => countryNamed(name) !== undefined);
	const lead = named.find(({ type, name }) => type === 'organisation' || countryNamed(name) !== undefined);
	const heading = headingOf(title, topic, view);
	return {
		...(topic && { topic }),
		...(heading !== undefined && { heading }),
		...(country && !second && { country }),
		...(lead && { lead })
	};
}
