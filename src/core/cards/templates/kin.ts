import { draftOf, type Draft, type Template } from '../draft.ts';
import { genitive } from '../wording/names.ts';
import { asked, say, sayAll } from '../wording/say.ts';

/** Whom one has but one of, at least with the adjective that the text gives. */
const ONLY_ONE =
	/\b(?:wife|husband|widow|widower|spouse|father|mother|teacher|tutor|mentor|advis[eo]r|publisher|librettist|predecessor|successor|eldest|youngest|only|first|second|third|elder|younger|oldest|twin)\b/u;

/** “his wife, Clara Weiss” → who was his wife, or whose son somebody was. */
export const kin: Template = {
	relation: 'kin',
	kind: 'Families and teachers',
	ask(fact, store) {
		const [person] = fact.slots['person'] ?? [];
		const [tie] = fact.slots['kin'] ?? [];
		const of = fact.slots['of'] ?? [];
		const [owner] = of;
		if (!person || !tie || !owner) return [];
		const drafts: Draft[] = [];
		if (ONLY_ONE.test(tie.text) && of.length === 1 && !store.isTopic(person)) {
			const question = asked('Who was', `${genitive(say(owner, store))} ${tie.text}`);
			drafts.push(draftOf(fact, { role: 'person', slot: person, given: ['kin', 'of'], question, prior: 0.7 }, store));
		}
		const isChild = /\b(?:son|daughter|child|grandson|granddaughter|nephew|niece)$/u.test(tie.text);
		if (isChild && !of.some((slot) => store.isTopic(slot))) {
			const question = asked('Whose', tie.text, 'was', say(person, store));
			const answer = sayAll(of, store);
			const whose = draftOf(fact, { role: 'of', slot: owner, given: ['person'], question, answer, prior: 0.65 }, store);
			drafts.push({ ...whose, rivals: [], accept: [] });
		}
		return drafts;
	}
};
