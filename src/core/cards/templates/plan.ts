import type { Fact } from '../../facts/fact.ts';
import type { Draft, Template } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { timeDraft } from '../time-draft.ts';
import { lowerFirst } from '../wording/names.ts';
import { monthPhrase, say } from '../wording/say.ts';
import { endingDrafts } from './event.ts';

/** What was still to come when the text was written: when, where or to whom it was to happen. */
export const plan: Template = {
	relation: 'plan',
	kind: 'Plans',
	ask(fact, store) {
		const { predicate } = fact;
		const [subject] = fact.slots['subject'] ?? [];
		if (!predicate || !subject) return [];
		const clause = `${predicate.auxiliary} ${say(subject, store)} ${predicate.base}`;
		const drafts = [...timeDraft(fact, clause, { store, prior: 0.65 }), ...endingDrafts(fact, subject, store)];
		return drafts.map((draft) => asPlanned(draft, fact, store));
	}
};

/** “As planned in April 2011, …”: a plan is true of its own day, whatever came of it. */
function asPlanned(draft: Draft, fact: Fact, store: FactStore): Draft {
	const when = monthPhrase(store.published);
	if (fact.attribution || when === undefined) return draft;
	return { ...draft, question: `As planned ${when}, ${lowerFirst(draft.question)}` };
}
