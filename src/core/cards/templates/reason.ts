import { draftOf, type Template } from '../draft.ts';
import { asked, say, whenOf } from '../wording/say.ts';

/** “Women marched on Versailles because bread was scarce” → why they did. */
export const reason: Template = {
	relation: 'reason',
	kind: 'Causes',
	ask(fact, store) {
		const [subject] = fact.slots['subject'] ?? [];
		const [slot] = fact.slots['cause'] ?? [];
		const { predicate } = fact;
		if (!subject || !slot || !predicate) return [];
		const when = /\d{3}/u.test(predicate.base) ? undefined : whenOf(fact);
		const question = asked('Why', predicate.auxiliary, say(subject, store), predicate.base, when);
		const given = ['subject', 'effect'];
		return [{ ...draftOf(fact, { role: 'cause', slot, given, question, prior: 0.65 }, store), accept: [] }];
	}
};
