import { draftOf, type Draft, type Template } from '../draft.ts';
import { timeDraft } from '../time-draft.ts';
import { asked, say, sayAll, whenOf } from '../wording/say.ts';
import { classNoun } from '../wording/which.ts';

const SIGNING: Readonly<Record<string, string>> = {
	ratified: 'ratify',
	concluded: 'conclude',
	adopted: 'adopt',
	approved: 'approve',
	negotiated: 'negotiate',
	joined: 'join',
	denounced: 'denounce'
};

/** “A and B signed the treaty in 1828” → when it was signed, by whom, and which it was. */
export const agreement: Template = {
	relation: 'agreement',
	kind: 'Treaties and agreements',
	ask(fact, store) {
		const { agreement: named = [], party = [] } = fact.slots;
		const [treaty] = named;
		if (!treaty) return [];
		const name = say(treaty, store);
		const verb = fact.trigger ?? 'signed';
		const drafts: Draft[] = [...timeDraft(fact, `was ${name} ${verb}`, { store, prior: 0.85 })];
		// One party and no date fit many agreements.
		if (treaty.type === 'entity' && (party.length > 1 || (party.length > 0 && whenOf(fact) !== undefined))) {
			const question = asked(
				'Which',
				classNoun(treaty.entity),
				'did',
				sayAll(party, store),
				SIGNING[verb] ?? 'sign',
				whenOf(fact)
			);
			drafts.push(draftOf(fact, { role: 'agreement', slot: treaty, given: ['party'], question, prior: 0.75 }, store));
		}
		return drafts;
	}
};

/** “the war between A and B” → who fought, and when. */
export const war: Template = {
	relation: 'war',
	kind: 'Wars',
	ask(fact, store) {
		const { war: named = [], side = [] } = fact.slots;
		const [event] = named;
		if (event?.type !== 'entity') return [];
		const name = say(event, store);
		const drafts: Draft[] = [...timeDraft(fact, `was ${name} fought`, { store, prior: 0.7 })];
		if (side.length >= 2) {
			const question = asked('Which', classNoun(event.entity), 'was fought between', sayAll(side, store), whenOf(fact));
			drafts.push(draftOf(fact, { role: 'war', slot: event, given: ['side'], question, prior: 0.7 }, store));
		}
		return drafts;
	}
};
