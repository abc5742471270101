import { draftOf, type Draft, type Template } from '../draft.ts';
import { timeDraft } from '../time-draft.ts';
import { asked, say, whenOf } from '../wording/say.ts';
import { whereOf, whichOf } from '../wording/which.ts';

/** A clause with a date: when it happened, who did it, where. */
export const event: Template = {
	relation: 'event',
	kind: 'Dates',
	ask(fact, store) {
		const { predicate } = fact;
		const [subject] = fact.slots['subject'] ?? [];
		const [place] = fact.slots['place'] ?? [];
		if (!predicate || !subject) return [];
		const clause = `${predicate.auxiliary} ${say(subject, store)} ${predicate.base}`;
		const drafts: Draft[] = [...timeDraft(fact, clause, { store, prior: 0.75 })];
		const when = whenOf(fact);
		const done = withoutOwner(predicate.said);
		if (subject.type === 'entity' && when !== undefined && /\p{Lu}|\d/u.test(done)) {
			const question = asked(whichOf(subject.entity), done, when);
			drafts.push(draftOf(fact, { role: 'subject', slot: subject, given: ['what'], question, prior: 0.6 }, store));
		}
		if (place?.type === 'entity') {
			const without = predicate.base.replace(new RegExp(`\\s(?:in|at)\\s(?:the\\s)?${escaped(place.text)}$`, 'u'), '');
			if (without !== predicate.base) {
				const question = asked(whereOf(place.entity), predicate.auxiliary, say(subject, store), without, when);
				drafts.push(
					draftOf(fact, { role: 'place', slot: place, given: ['subject', 'what'], question, prior: 0.6 }, store)
				);
			}
		}
		return drafts;
	}
};

/** “wrote his Dumky Trio” → “wrote the Dumky Trio”: who is asked for is not pointed at. */
function withoutOwner(said: string): string {
	return said.replace(/\b(?:his|her|its|their)(?= \p{Lu})/u, 'the');
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
