import { draftOf, type Draft, type Template } from '../draft.ts';
import { asked, say } from '../wording/say.ts';
import { classNoun, whereOf, whichOf } from '../wording/which.ts';

/** “X is in Y” → where X is. */
export const located: Template = {
	relation: 'located',
	kind: 'Where things are',
	ask(fact, store) {
		const [thing] = fact.slots['thing'] ?? [];
		const [place] = fact.slots['place'] ?? [];
		if (!thing || place?.type !== 'entity') return [];
		const question = asked(whereOf(place.entity), 'is', say(thing, store));
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
		const question = asked(`Of which ${classNoun(whole.entity)} is`, say(thing, store), noun ?? 'a part');
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
