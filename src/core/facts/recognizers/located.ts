import type { Entity } from '../entity.ts';
import type { Fact } from '../fact.ts';
import { factOf } from '../fact-of.ts';
import { countryNamed } from '../lexicon/countries.ts';
import { typeOfCue } from '../lexicon/cue-nouns.ts';
import { isKnownCity, isKnownRegion } from '../lexicon/places.ts';
import { nameOrReferenceAt, type Named } from '../name-at.ts';
import { isHalf, locatedIn } from '../located-in.ts';
import { certaintyOf, slotOf } from '../phrase-fillers.ts';
import type { MentionInSentence, Recognizer, SentenceView } from '../recognizer.ts';

/** Last words of names that stay where they are: "the Prague Conservatory in …" says where it is, whatever the verb. */
const SITES =
	/\b(?:museum|gallery|center|centre|complex|university|college|school|academy|institute|conservatory|library|hospital|cathedral|church|abbey|chapel|monastery|mosque|temple|palace|castle|fortress|theatre|theater|airport|station|planetarium|observatory|cemetery|park|stadium|tower|bridge|hotel|hôtel|square|street|prison|laboratory|memorial|monument|statue|zoo|garden|gardens|hall|house|archive|archives|mill|factory|port|base|county|province|district|island|mountain|river|lake|valley|gorge|reserve|islands|mills|barracks)(?:\s(?:of|for)\s.{1,60})?$/iu;

/** “X is in Y”, “X lies near Y”, “the X Museum in Y”, “Springfield, Illinois” → where X is. */
export const located: Recognizer = {
	relation: 'located',
	recognize(view) {
		const beside = view.mentions.flatMap((mention, at) => besideName(view, mention, nextOther(view, at)));
		return { facts: [...view.clauses.flatMap((clause) => locatedIn(view, clause)), ...beside] };
	}
};

/** The next name of something else; an acronym in brackets names the same. */
function nextOther(view: SentenceView, at: number): MentionInSentence | undefined {
	const entity = view.mentions[at]?.entity;
	return view.mentions.slice(at + 1, at + 3).find((mention) => mention.entity !== entity);
}

function locatedFact(view: SentenceView, thing: Named, place: Named): Fact[] {
	if (thing.entity === place.entity || !canHold(place.entity)) return [];
	return [
		factOf(view, 'located', {
			slots: { thing: [slotOf(view, thing)], place: [slotOf(view, place)] },
			certainty: certaintyOf([thing, place])
		})
	];
}

function canHold(entity: Entity): boolean {
	return entity.type === 'place';
}

/** A name and the place right after it: "in", "at", "near" or "next to", or a comma before a region. */
function besideName(view: SentenceView, thing: MentionInSentence, place: MentionInSentence | undefined): Fact[] {
	if (!place || place.entity.type !== 'place' || thing.entity.type === 'person' || isHalf(view, place.tokens.to))
		return [];
	const between = view.sentence.tokens
		.slice(thing.tokens.to, place.tokens.from)
		.map(({ lower }) => lower)
		.join(' ');
	const named = { ...thing, inferred: false };
	const there = { ...place, inferred: false };
	const withBracket = between.replace(/^\( [\p{L}\d]{2,8} \) /u, '');
	const near = /^,? ?(?<how>near|next to|close to|just outside|outside)(?: the)?$/u.exec(withBracket)?.groups?.['how'];
	if (near !== undefined && isSite(thing.entity, true) && !isVerbal(view, thing)) {
		return locatedFact(view, named, there).map((fact) => ({ ...fact, trigger: near }));
	}
	if (/^(?:in|at|in the)$/u.test(withBracket))
		return isSite(thing.entity) || isSmaller(thing.entity, place.entity) ? locatedFact(view, named, there) : [];
	const isOwner = view.sentence.tokens[place.tokens.to]?.text === "'s";
	if (between === ',' && !isOwner && isSmaller(thing.entity, place.entity) && !inList(view, place))
		return locatedFact(view, named, there);
	return [];
}

/** "They left Lyon near …": what the name is the object of happens there. */
function isVerbal(view: SentenceView, { tokens }: MentionInSentence): boolean {
	const before = view.sentence.tokens[tokens.from - 1];
	return before?.pos === 'VERB' || (before?.pos === 'DET' && view.sentence.tokens[tokens.from - 2]?.pos === 'VERB');
}

/** What holds a land, or comes over it, does not lie in it. */
const NO_SITE =
	/(?:Dynasty|Kingdom|Empire|Army|Navy|Caliphate|Sultanate|Embassy|Embassies|War|Revolution|Movement|Government|Crisis)$/u;

function isSite(entity: Entity, orPlace = false): boolean {
	if (orPlace && entity.type === 'place' && countryNamed(entity.name) === undefined && !isKnownCity(entity.name))
		return true;
	return (
		(entity.type === 'place' || entity.type === 'organisation' || entity.type === 'thing') &&
		countryNamed(entity.name) === undefined &&
		SITES.test(entity.name)
	);
}

/** A place that is no country, before one: "Igdir in Turkey", "Livorno, Tuscany". */
function isSmaller(thing: Entity, place: Entity): boolean {
	if (isKnownCity(thing.name) || isKnownRegion(thing.name) || isClassName(thing.name) || NO_SITE.test(thing.name))
		return false;
	return (
		thing.type !== 'event' &&
		(thing.type === 'place' || thing.type === 'thing') &&
		countryNamed(thing.name) === undefined &&
		isRegion(place)
	);
}

/** "National Scenic Reserves" are a class of places, not one place. */
function isClassName(name: string): boolean {
	const last = name.split(' ').at(-1) ?? '';
	return (
		/[^s]s$/u.test(last) &&
		typeOfCue(last.slice(0, -1)) !== undefined &&
		!/^(?:Islands|Isles|Gardens|Falls|Mountains|Hills)$/u.test(last)
	);
}

function isRegion(entity: Entity): boolean {
	return (
		countryNamed(entity.name) !== undefined ||
		/\b(?:province|region|state|county|oblast|prefecture)\b/iu.test(entity.name) ||
		isKnownRegion(entity.name)
	);
}

/** "Malindi, Mombasa, and Diani": a comma among several places is a list. */
function inList(view: SentenceView, place: MentionInSentence): boolean {
	const { tokens } = view.sentence;
	const after = tokens[place.tokens.to];
	const then = tokens[place.tokens.to + 1];
	const next = after?.text === ',' ? nameOrReferenceAt(view, place.tokens.to + 1) : undefined;
	return after?.lower === 'and' || (after?.text === ',' && then?.lower === 'and') || next?.entity.type === 'place';
}
