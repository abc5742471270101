import type { Fact } from '../../facts/fact.ts';
import { draftOf, type Draft, type Template } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { asked, say, whenOf } from '../wording/say.ts';

function askOf(opening: 'Why' | 'How', fact: Fact, store: FactStore): readonly Draft[] {
	const [subject] = fact.slots['subject'] ?? [];
	const [slot] = fact.slots['cause'] ?? [];
	const { predicate } = fact;
	if (!subject || !slot || !predicate) return [];
	const when = /\d{3}/u.test(predicate.base) ? undefined : whenOf(fact);
	const question = asked(opening, predicate.auxiliary, say(subject, store), predicate.base, when);
	const given = ['subject', 'effect'];
	return [{ ...draftOf(fact, { role: 'cause', slot, given, question, prior: 0.65 }, store), accept: [] }];
}

/** “Women marched on Versailles because bread was scarce” → why they did. */
export const reason: Template = {
	relation: 'reason',
	kind: 'Causes',
	ask: (fact, store) => askOf('Why', fact, store)
};

/** “The act protected voters by forbidding such laws” → how it did. */
export const means: Template = {
	relation: 'means',
	kind: 'Causes',
	ask: (fact, store) => askOf('How', fact, store)
};
