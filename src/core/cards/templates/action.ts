import { draftOf, type Template } from '../draft.ts';
import { asked } from '../wording/say.ts';
import { whichOf } from '../wording/which.ts';

/** “A recommended B to C” → who recommended B to C. */
export const action: Template = {
	relation: 'action',
	kind: 'Who did what',
	ask(fact, store) {
		const [agent] = fact.slots['agent'] ?? [];
		const [deed] = fact.slots['deed'] ?? [];
		if (agent?.type !== 'entity' || !deed) return [];
		const question = asked(whichOf(agent.entity), deed.text);
		return [draftOf(fact, { role: 'agent', slot: agent, given: ['deed'], question, prior: 0.45 }, store)];
	}
};
