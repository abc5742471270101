import { draftOf, type Draft, type Template } from '../draft.ts';
import type { Entity } from '../../facts/entity.ts';
import type { Slot } from '../../facts/fact.ts';
import { countryNamed } from '../../facts/lexicon/countries.ts';
import { isPluralName, upperFirst } from '../wording/names.ts';
import { asked, say } from '../wording/say.ts';
import type { FactStore } from '../fact-store.ts';
import { classNoun, whereOf, whichOf } from '../wording/which.ts';

/** “In which city”, “On which river”, “Near which city”, “Where”. */
function openingFor(place: Entity, preposition: string): string {
	if (preposition === 'in' || preposition === 'at')
		return place.type === 'organisation' ? atWhich(place) : whereOf(place);
	const noun = classNoun(place);
	return noun === 'place' && preposition === 'on' ? 'Where' : `${upperFirst(preposition)} which ${noun}`;
}

/** “In which archive”; a body whose kind its name does not tell is asked for with “Where”. */
function atWhich(body: Entity): string {
	const noun = classNoun(body);
	return noun === 'organisation' ? 'Where' : `In which ${noun}`;
}

const CONTINENT = /^(?:Africa|Antarctica|Asia|Europe|Oceania|North America|South America)$/u;

/** In which country the town is that the whole text is on, and on which continent anything is, nobody learns by cards. */
function isPlain(thing: Slot, place: Entity, { topic }: FactStore): boolean {
	const isTopic = thing.type === 'entity' && thing.entity.id === topic?.id;
	return CONTINENT.test(place.name) || (isTopic && countryNamed(place.name) !== undefined);
}

/** “X is in Y” → where X is. */
export const located: Template = {
	relation: 'located',
	kind: 'Where things are',
	ask(fact, store) {
		const [thing] = fact.slots['thing'] ?? [];
		const [place] = fact.slots['place'] ?? [];
		if (!thing || place?.type !== 'entity' || isPlain(thing, place.entity, store)) return [];
		const { predicate, trigger } = fact;
		const name = say(thing, store);
		const be = predicate?.auxiliary ?? (isPluralName(name) ? 'are' : 'is');
		// “had been based in Lund since 1974”: where it was before.
		if (store.textOf(fact.sentence).includes(`had been ${predicate?.base ?? 'in'}`)) return [];
		const question = asked(openingFor(place.entity, trigger ?? 'in'), be, name, predicate?.base);
		return [draftOf(fact, { role: 'place', slot: place, given: ['thing'], question, prior: 0.7 }, store)];
	}
};

/** “its exclave X”, “the Syunik province of Armenia” → what X is part of. */
export const partOf: Template = {
	relation: 'part-of',
	kind: 'Parts and wholes',
	ask(fact, store) {
		const [thing] = fact.slots['thing'] ?? [];
		const [whole] = fact.slots['whole'] ?? [];
		if (!thing || whole?.type !== 'entity') return [];
		const noun = fact.trigger;
		const which = classNoun(whole.entity);
		const question =
			noun === 'the capital'
				? asked(`Which ${which}’s capital is`, say(thing, store))
				: asked(`Of which ${which} is`, say(thing, store), noun ?? 'a part');
		return [draftOf(fact, { role: 'whole', slot: whole, given: ['thing'], question, prior: 0.7 }, store)];
	}
};

/** “Kenya is a member of the Commonwealth” → of what it is a member. */
export const member: Template = {
	relation: 'member',
	kind: 'Members',
	ask(fact, store) {
		const [thing] = fact.slots['thing'] ?? [];
		const [group] = fact.slots['group'] ?? [];
		if (!thing || group?.type !== 'entity') return [];
		const drafts: Draft[] = [];
		const question = asked('Of', `${whichOf(group.entity).toLowerCase()} is`, say(thing, store), 'a member');
		drafts.push(draftOf(fact, { role: 'group', slot: group, given: ['thing'], question, prior: 0.6 }, store));
		return drafts;
	}
};
