import type { Fact, Slot } from '../../facts/fact.ts';
import { draftOf, type Template } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { asked, say, whenOf } from '../wording/say.ts';

/** “What did poll taxes require voters to do?”, “From what did the act exempt farmers?”, “What did the act outlaw?” */
function questionOf(fact: Fact, store: FactStore): string | undefined {
	const [agent] = fact.slots['agent'] ?? [];
	const [patient] = fact.slots['patient'] ?? [];
	const { predicate } = fact;
	if (!agent || !predicate) return undefined;
	const { auxiliary, base } = predicate;
	const when = whenOf(fact);
	if (fact.trigger === 'deed') return asked('What', auxiliary, say(agent, store), base, patient?.text, 'to do', when);
	if (fact.trigger === 'from') return asked('From what', auxiliary, say(agent, store), base, patient?.text, when);
	return asked('What', auxiliary, say(agent, store), base, when);
}

const isDated = (slot: Slot, store: FactStore): boolean =>
	store.of('effect').some(({ slots, time }) => time !== undefined && slots['effect']?.includes(slot) === true);

/** “Poll taxes required voters to pay a fee” → what they required voters to do. */
export const effect: Template = {
	relation: 'effect',
	kind: 'Causes',
	ask(fact, store) {
		const [slot] = fact.slots['effect'] ?? [];
		const question = questionOf(fact, store);
		if (!slot || question === undefined) return [];
		const given = ['agent', 'patient'];
		// Of what is told with a time, only what is told with one too could be meant.
		const fits = (rival: Slot): boolean => !fact.time || isDated(rival, store);
		return [{ ...draftOf(fact, { role: 'effect', slot, given, question, prior: 0.6, fits }, store), accept: [] }];
	}
};
