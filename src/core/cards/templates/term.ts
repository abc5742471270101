import { draftOf, type Template } from '../draft.ts';
import { asked } from '../wording/say.ts';

/** “An antibiotic is a substance that kills bacteria” → what an antibiotic is. */
export const term: Template = {
	relation: 'term',
	kind: 'What words mean',
	ask(fact, store) {
		const [word] = fact.slots['term'] ?? [];
		const [slot] = fact.slots['meaning'] ?? [];
		if (!word || !slot) return [];
		const question =
			fact.trigger === 'word'
				? asked('What does the word', `“${word.text}”`, 'mean')
				: fact.trigger === 'mean'
					? asked('What does', word.text, 'mean')
					: asked('What', fact.trigger, word.text);
		return [{ ...draftOf(fact, { role: 'meaning', slot, given: ['term'], question, prior: 0.7 }, store), accept: [] }];
	}
};
