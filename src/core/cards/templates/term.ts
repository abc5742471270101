import { draftOf, type Template } from '../draft.ts';
import { asked } from '../wording/say.ts';

function questionOf(word: string, trigger: string | undefined): string {
	if (trigger === 'word') return asked('What does the word', `“${word}”`, 'mean');
	if (trigger === 'meant') return asked('What is meant by', `“${word.replace(/^an? /u, '')}”`);
	return trigger === 'mean' ? asked('What does', word, 'mean') : asked('What', trigger, word);
}

/** “An antibiotic is a substance that kills bacteria” → what an antibiotic is. */
export const term: Template = {
	relation: 'term',
	kind: 'What words mean',
	ask(fact, store) {
		const [word] = fact.slots['term'] ?? [];
		const [slot] = fact.slots['meaning'] ?? [];
		if (!word || !slot) return [];
		const question = questionOf(word.text, fact.trigger);
		return [{ ...draftOf(fact, { role: 'meaning', slot, given: ['term'], question, prior: 0.7 }, store), accept: [] }];
	}
};
