import { draftOf, type Template } from '../draft.ts';
import { asked, say } from '../wording/say.ts';

/** “is best known for her maps” → for what somebody or something is known. */
export const knownFor: Template = {
	relation: 'known-for',
	kind: 'What things are',
	ask(fact, store) {
		const [thing] = fact.slots['thing'] ?? [];
		const [slot] = fact.slots['reason'] ?? [];
		const [verb = 'is', ...how] = (fact.trigger ?? 'is known').split(' ');
		// “Known for her maps, she …” tells of it in passing: nothing says whether it is so, or was.
		if (!thing || !slot || !/^(?:is|are|was|were)$/u.test(verb)) return [];
		const question = asked('For what', verb, say(thing, store), how.join(' '));
		return [{ ...draftOf(fact, { role: 'reason', slot, given: ['thing'], question, prior: 0.6 }, store), accept: [] }];
	}
};
