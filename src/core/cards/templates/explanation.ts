import type { Fact, Slot } from '../../facts/fact.ts';
import { draftOf, type Template } from '../draft.ts';
import { asked, say, whenOf } from '../wording/say.ts';
import { whichOf } from '../wording/which.ts';

/** “the largest …”, “the first …”, “the seat of …”: fits one thing only. */
const UNIQUE =
	/^(?:the|\p{Lu}\S*['’]s?) (?:\S+ ){0,2}(?:\p{L}{3,}est|most|least|first|second|third|last|only|main|seat|capital|home|source|mouth|oldest|youngest)\b|\d/u;

/** “the first woman to …”: of all persons it picks one; what else somebody is, a post tells. */
const PICKS_ONE = /^the (?:\S+ ){0,2}(?:first|second|third|last|only|youngest|oldest)\b.{3,60} (?:to|who) /u;

/** “X is the largest …” → which thing the description fits; what a thing is has too many right answers to be asked. */
export const definition: Template = {
	relation: 'definition',
	kind: 'What things are',
	ask(fact, store) {
		const [thing] = fact.slots['thing'] ?? [];
		const [description] = fact.slots['description'] ?? [];
		if (thing?.type !== 'entity' || !description || !saysEnough(description.text)) return [];
		if (isPerson(thing) && !PICKS_ONE.test(description.text)) return [];
		// What the document is about needs a name in its description: else the question could be about anything.
		const isAnchored = /\p{Lu}/u.test(description.text);
		if (!isAnchored || !/^(?:the|\p{Lu}\S*['’]s?)\s/u.test(description.text) || !UNIQUE.test(description.text))
			return [];
		const question = asked(whichOf(thing.entity), fact.trigger ?? 'is', description.text);
		return [draftOf(fact, { role: 'thing', slot: thing, given: ['description'], question, prior: 0.7 }, store)];
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

/** “has said” is “said” where the question tells when. */
function saidWhen(fact: Fact): readonly (string | undefined)[] {
	const when = whenOf(fact);
	const verb = fact.trigger ?? 'said';
	return [when === undefined ? verb : verb.replace(/^(?:has|have|had) /u, ''), when];
}

/** “said in May 2015 that Norway would …”. */
function saidWords(fact: Fact, words: string): string {
	const isClause = /\b(?:said|added|warned|argued|claimed|insisted)$/u.test(fact.trigger ?? 'said');
	return isClause && !/^(?:that\b|“)/u.test(words) ? `that ${words}` : words;
}

/** “X declared that …” → who declared it. */
export const statement: Template = {
	relation: 'statement',
	kind: 'Who said what',
	ask(fact, store) {
		const [speaker] = fact.slots['speaker'] ?? [];
		const [words] = fact.slots['words'] ?? [];
		if (speaker?.type !== 'entity' || !words || store.isTopic(speaker)) return [];
		const question = asked(whichOf(speaker.entity), ...saidWhen(fact), saidWords(fact, words.text));
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
