import { draftOf, type Template } from '../draft.ts';
import { asked, whenOf } from '../wording/say.ts';

/** “employed 400 child protection officers” → how many. The recognizer gives the clause without the counted phrase. */
export const count: Template = {
	relation: 'count',
	kind: 'How many',
	ask(fact, store) {
		const [slot] = fact.slots['value'] ?? [];
		const noun = fact.slots['noun']?.[0]?.text;
		const { predicate, trigger } = fact;
		if (!slot || noun === undefined || !predicate) return [];
		const opening = [trigger, `${trigger === undefined ? 'How' : 'how'} many ${noun}`];
		const question =
			predicate.subject === ''
				? asked(...opening, predicate.said, whenOf(fact))
				: asked(...opening, predicate.auxiliary, predicate.subject, predicate.base, whenOf(fact));
		return [
			draftOf(fact, { role: 'value', slot, given: ['thing', 'noun'], question, answer: slot.text, prior: 0.8 }, store)
		];
	}
};
