import { draftOf, type Template } from '../draft.ts';
import { upperFirst } from '../wording/names.ts';
import { asked, say, whenOf } from '../wording/say.ts';

/** “employed 400 child protection officers” → how many. The recognizer gives the clause without the counted phrase. */
export const count: Template = {
	relation: 'count',
	kind: 'How many',
	ask(fact, store) {
		const [slot] = fact.slots['value'] ?? [];
		const [thing] = fact.slots['thing'] ?? [];
		const noun = fact.slots['noun']?.[0]?.text;
		const { predicate, trigger } = fact;
		if (!slot || noun === undefined || !predicate) return [];
		const opening = trigger === undefined ? `How many ${noun}` : `${upperFirst(trigger)} how many ${noun}`;
		const question = !thing
			? asked(opening, predicate.said, whenOf(fact))
			: asked(opening, predicate.auxiliary, say(thing, store), predicate.base, whenOf(fact));
		return [
			draftOf(
				fact,
				{ role: 'value', slot, given: ['thing', 'noun', 'what'], question, answer: slot.text, prior: 0.8 },
				store
			)
		];
	}
};
