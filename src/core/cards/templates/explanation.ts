import type { Slot } from '../../facts/fact.ts';
import { draftOf, type Draft, type Template } from '../draft.ts';
import { asked, say } from '../wording/say.ts';
import { whichOf } from '../wording/which.ts';

/** “X is the largest …” → which thing the description fits. */
export const definition: Template = {
	relation: 'definition',
	kind: 'What things are',
	ask(fact, store) {
		const [thing] = fact.slots['thing'] ?? [];
		const [description] = fact.slots['description'] ?? [];
		if (!thing || !description || isPerson(thing) || !saysEnough(description.text)) return [];
		const verb = fact.trigger ?? 'is';
		const drafts: Draft[] = [];
		// What the document is about needs a name in its description: else the question could be about anything.
		const isAnchored = !store.isTopic(thing) || /\p{Lu}/u.test(description.text);
		if (thing.type === 'entity' && isAnchored && /^the\s/iu.test(description.text)) {
			const question = asked(whichOf(thing.entity), verb, description.text);
			drafts.push(draftOf(fact, { role: 'thing', slot: thing, given: ['description'], question, prior: 0.7 }, store));
		}
		const question = asked('What', verb, say(thing, store));
		const reverse = draftOf(
			fact,
			{ role: 'description', slot: description, given: ['thing'], question, prior: 0.6 },
			store
		);
		return [...drafts, { ...reverse, accept: [] }];
	}
};

function isPerson(slot: Slot): boolean {
	return slot.type === 'entity' && slot.entity.type === 'person';
}

/** “the provincial capital” means nothing alone; “the capital of Sichuan”, “a catholic school in Milan” do. */
function saysEnough(description: string): boolean {
	return (
		!/^the\s/iu.test(description) ||
		/\s(?:of|in|on|for|between|from|to)\s(?!the [a-z]+$)|\p{Lu}|\d/u.test(description.slice(4))
	);
}

/** “X was caused by Y” → what caused X. */
export const cause: Template = {
	relation: 'cause',
	kind: 'Causes',
	ask(fact, store) {
		const [effect] = fact.slots['effect'] ?? [];
		const [slot] = fact.slots['cause'] ?? [];
		if (!effect || !slot) return [];
		const question = asked('What', fact.trigger ?? 'caused', say(effect, store));
		return [{ ...draftOf(fact, { role: 'cause', slot, given: ['effect'], question, prior: 0.6 }, store), accept: [] }];
	}
};

/** “X declared that …” → who declared it. */
export const statement: Template = {
	relation: 'statement',
	kind: 'Who said what',
	ask(fact, store) {
		const [speaker] = fact.slots['speaker'] ?? [];
		const [words] = fact.slots['words'] ?? [];
		if (speaker?.type !== 'entity' || !words) return [];
		const question = asked(whichOf(speaker.entity), fact.trigger ?? 'said', words.text);
		return [draftOf(fact, { role: 'speaker', slot: speaker, given: ['words'], question, prior: 0.5 }, store)];
	}
};

/** “A supported B against C” → who supported whom. */
export const support: Template = {
	relation: 'support',
	kind: 'Who supported whom',
	ask(fact, store) {
		const { agent = [], patient = [], against = [] } = fact.slots;
		const [who] = agent;
		const [whom] = patient;
		if (who?.type !== 'entity' || whom?.type !== 'entity') return [];
		const rest = against[0] ? `against ${say(against[0], store)}` : undefined;
		const question = asked(whichOf(who.entity), 'supported', say(whom, store), rest);
		return [draftOf(fact, { role: 'agent', slot: who, given: ['patient', 'against'], question, prior: 0.5 }, store)];
	}
};
