import { draftOf, type Template } from '../draft.ts';
import { asked, say, sayAll, whenOf } from '../wording/say.ts';

/** “The Fall of the Alamo, painted by X” → who painted it. */
export const creation: Template = {
	relation: 'creation',
	kind: 'Works and makers',
	ask(fact, store) {
		const [work] = fact.slots['work'] ?? [];
		const makers = fact.slots['maker'] ?? [];
		const [maker] = makers;
		if (!work || !maker || makers.some((slot) => store.isTopic(slot))) return [];
		const question = asked('Who', fact.trigger ?? 'made', say(work, store), whenOf(fact));
		const asking = { role: 'maker', slot: maker, given: ['work'], question, prior: 0.75 };
		const draft = draftOf(fact, makers.length === 1 ? asking : { ...asking, answer: sayAll(makers, store) }, store);
		return [makers.length === 1 ? draft : { ...draft, rivals: [], accept: [] }];
	}
};
