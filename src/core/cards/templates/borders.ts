import { draftOf, type Template } from '../draft.ts';
import { asked, say } from '../wording/say.ts';
import { whichOf } from '../wording/which.ts';

/** “bordered by Peru to the north” → which country lies there. */
export const borders: Template = {
	relation: 'borders',
	kind: 'Where things are',
	ask(fact, store) {
		const [thing] = fact.slots['thing'] ?? [];
		const [neighbour] = fact.slots['neighbour'] ?? [];
		const [side] = fact.slots['side'] ?? [];
		if (!thing || !side || neighbour?.type !== 'entity') return [];
		const question = asked(whichOf(neighbour.entity), 'borders', say(thing, store), side.text);
		return [
			draftOf(fact, { role: 'neighbour', slot: neighbour, given: ['thing', 'side'], question, prior: 0.6 }, store)
		];
	}
};
