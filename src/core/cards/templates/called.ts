import { draftOf, type Template } from '../draft.ts';
import { asked, say } from '../wording/say.ts';

/** “The return of the king is known as the Restoration” → what it is known as. */
export const called: Template = {
	relation: 'called',
	kind: 'Other names',
	ask(fact, store) {
		const [thing] = fact.slots['thing'] ?? [];
		const [slot] = fact.slots['name'] ?? [];
		const [verb, end] = (fact.trigger ?? 'is called').split(' ');
		if (!thing || !slot) return [];
		const question = asked(end === 'known' ? 'By what name' : 'What', verb, say(thing, store), end);
		return [{ ...draftOf(fact, { role: 'name', slot, given: ['thing'], question, prior: 0.65 }, store), accept: [] }];
	}
};
