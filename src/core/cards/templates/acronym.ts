import { draftOf, type Template } from '../draft.ts';
import { asked } from '../wording/say.ts';

/** “the Collective Security Treaty Organisation (CSTO)” → what the letters stand for. */
export const acronym: Template = {
	relation: 'acronym',
	kind: 'What letters stand for',
	ask(fact, store) {
		const [short] = fact.slots['short'] ?? [];
		const [slot] = fact.slots['long'] ?? [];
		if (!short || !slot) return [];
		const answer = slot.text.replace(/^the\s/iu, '');
		// The letters of a foreign name do not stand for the English one.
		const question =
			fact.trigger === 'abbreviated'
				? asked('Which organisation is abbreviated as', short.text)
				: asked('What does', short.text, 'stand for');
		return [
			{ ...draftOf(fact, { role: 'long', slot, given: ['short'], question, answer, prior: 0.85 }, store), accept: [] }
		];
	}
};
