import type { Fact } from '../fact.ts';
import { isDemonym, isPeople } from '../lexicon/peoples.ts';
import type { SentenceView } from '../recognizer.ts';
import { toldEvent } from './told-event.ts';

/** “How many people were injured?” asked of an article on a disaster or a battle: “… in the 2008 Sichuan earthquake?” */
export function inEvent(view: SentenceView, fact: Fact): Fact {
	const event = toldEvent(view);
	const { predicate } = fact;
	if (event === undefined || !predicate || fact.slots['thing']?.[0]?.type === 'entity') return fact;
	const question = [fact.trigger, fact.slots['thing']?.[0]?.text, predicate.said].join(' ');
	if (namesSomething(question) || question.includes(event)) return fact;
	const where = ` in the ${event}`;
	return { ...fact, predicate: { ...predicate, base: predicate.base + where, said: predicate.said + where } };
}

/** A capital that is no people's: “Norman invaders” are of many battles. */
function namesSomething(question: string): boolean {
	return question.split(/[^\p{L}-]+/u).some((word) => /^\p{Lu}/u.test(word) && !isDemonym(word) && !isPeople(word));
}
