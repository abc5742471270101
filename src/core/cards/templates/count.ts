import type { Fact } from '../../facts/fact.ts';
import { draftOf, type Draft, type Template } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { upperFirst } from '../wording/names.ts';
import { asked, say, whenOf } from '../wording/say.ts';

/** “how many officers” + “did the ministry employ” or “were employed”: the recognizer gives the opening and the predicate without the amount. */
function ask(fact: Fact, store: FactStore, prior: number): readonly Draft[] {
	const [slot] = fact.slots['value'] ?? [];
	const [thing] = fact.slots['thing'] ?? [];
	const { predicate, trigger } = fact;
	if (!slot || trigger === undefined || !predicate) return [];
	const opening = upperFirst(trigger);
	const question = !thing
		? asked(opening, predicate.said, whenOf(fact))
		: asked(opening, predicate.auxiliary, say(thing, store), predicate.base, whenOf(fact));
	const given = ['thing', 'noun', 'what'];
	return [draftOf(fact, { role: 'value', slot, given, question, answer: slot.text, prior }, store)];
}

/** “employed 400 child protection officers” → how many. */
export const count: Template = { relation: 'count', kind: 'How many', ask: (fact, store) => ask(fact, store, 0.8) };

/** “cost 2.3 billion euros”, “35% of the votes” → how much, what share. */
export const amount: Template = { relation: 'amount', kind: 'How much', ask: (fact, store) => ask(fact, store, 0.75) };
