import type { Fact, Slot } from '../../facts/fact.ts';
import { draftOf, type Draft, type Template } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { timeDraft } from '../time-draft.ts';
import { isPluralName, upperFirst } from '../wording/names.ts';
import { asked, say, sayAll, whenOf } from '../wording/say.ts';
import { classNoun, whereOf } from '../wording/which.ts';

const SIGNING: Readonly<Record<string, string>> = {
	ratified: 'ratify',
	concluded: 'conclude',
	adopted: 'adopt',
	approved: 'approve',
	negotiated: 'negotiate',
	joined: 'join',
	denounced: 'denounce'
};

/** “A and B signed the treaty in 1828” → when and where it was signed, by whom, on what, and which it was. */
export const agreement: Template = {
	relation: 'agreement',
	kind: 'Treaties and agreements',
	ask(fact, store) {
		const { agreement: named = [], place = [] } = fact.slots;
		const [treaty] = named;
		if (!treaty) return [];
		if (fact.slots['deed']) return underDraft(fact, treaty, store);
		const clause = `${isPluralName(say(treaty, store)) ? 'were' : 'was'} ${say(treaty, store)} ${fact.trigger ?? 'signed'}`;
		const drafts = [...timeDraft(fact, clause, { store, prior: 0.85 }), ...partyDrafts(fact, treaty, store)];
		const [where] = place;
		if (where?.type !== 'entity') return drafts;
		const question = asked(whereOf(where.entity), clause, whenOf(fact));
		return [
			...drafts,
			draftOf(fact, { role: 'place', slot: where, given: ['agreement'], question, prior: 0.7 }, store)
		];
	}
};

/** Which agreement they signed. Without a date or a topic the parties fit many agreements. */
function partyDrafts(fact: Fact, treaty: Slot, store: FactStore): readonly Draft[] {
	const { party = [], topic = [] } = fact.slots;
	const isTold = whenOf(fact) !== undefined || topic.length > 0;
	if (treaty.type !== 'entity' || party.length === 0 || !isTold) return [];
	const verb = fact.trigger ?? 'signed';
	const about = topic[0] && `on ${topic[0].text}`;
	const which = asked(
		'Which',
		classNoun(treaty.entity),
		about,
		'did',
		sayAll(party, store),
		SIGNING[verb] ?? 'sign',
		whenOf(fact)
	);
	return [
		draftOf(fact, { role: 'agreement', slot: treaty, given: ['party', 'topic'], question: which, prior: 0.75 }, store)
	];
}

/** “Under which treaty did Sweden cede Livonia to Russia?” */
function underDraft(fact: Fact, treaty: Slot, store: FactStore): readonly Draft[] {
	const [subject] = fact.slots['subject'] ?? [];
	const { predicate, trigger } = fact;
	if (treaty.type !== 'entity' || !subject || !predicate) return [];
	const opening = `${upperFirst(trigger === 'in' || trigger === 'with' ? 'under' : (trigger ?? 'under'))} which ${classNoun(treaty.entity)}`;
	const question = asked(opening, predicate.auxiliary, say(subject, store), predicate.base, whenOf(fact));
	return [draftOf(fact, { role: 'agreement', slot: treaty, given: ['subject', 'deed'], question, prior: 0.75 }, store)];
}

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
