import { draftOf, type Template } from '../draft.ts';
import { asked, say } from '../wording/say.ts';

/** What the writer thinks of it, and not what it is. */
const PRAISE =
	/\b(?:remarkable|outstanding|great|brilliant|extraordinary|exceptional|incredible|amazing|impressive|splendid|excellent|beautiful|stunning|unique|famous|superb|wonderful|delicious|vibrant|rich|important|significant|numerous|many|various|contributions?|achievements?|work)\b/iu;

/** Of many things that one is known for, only the chief one can be asked; “also famous for” is one of them. */
function isOneThing(how: readonly string[], reason: string): boolean {
	const isChief = how.some((word) => /^(?:best|chiefly|mainly|primarily|most|notable)$/u.test(word));
	return isChief && !how.includes('also') && !PRAISE.test(reason);
}

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
		if (!isOneThing(how, slot.text)) return [];
		const question = asked('For what', verb, say(thing, store), how.join(' '));
		return [{ ...draftOf(fact, { role: 'reason', slot, given: ['thing'], question, prior: 0.6 }, store), accept: [] }];
	}
};
