import { draftOf, type Draft, type Template } from '../draft.ts';
import { asked, say } from '../wording/say.ts';
import { classNoun } from '../wording/which.ts';

/** “X, or Y,” → the other name of X, and which thing bears it. */
export const alsoCalled: Template = {
	relation: 'also-called',
	kind: 'Other names',
	ask(fact, store) {
		const [thing] = fact.slots['thing'] ?? [];
		const [name] = fact.slots['name'] ?? [];
		if (!thing || !name) return [];
		const question = asked('By what other name is', say(thing, store), 'known');
		const drafts: Draft[] = [
			{
				...draftOf(
					fact,
					{ role: 'name', slot: name, given: ['thing'], question, answer: name.text, prior: 0.7 },
					store
				),
				accept: []
			}
		];
		if (thing.type === 'entity' && classNoun(thing.entity) !== 'thing') {
			const reverse = asked('Which', classNoun(thing.entity), 'is also known as', `“${name.text}”`);
			drafts.push(draftOf(fact, { role: 'thing', slot: thing, given: ['name'], question: reverse, prior: 0.6 }, store));
		}
		return drafts;
	}
};
