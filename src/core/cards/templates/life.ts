import type { Fact } from '../../facts/fact.ts';
import { draftOf, type Draft, type Template } from '../draft.ts';
import { fillerKey, type FactStore } from '../fact-store.ts';
import { timeDraft } from '../time-draft.ts';
import { timeInWords } from '../wording/dates.ts';
import { asked, say } from '../wording/say.ts';
import { whereOf } from '../wording/which.ts';

function lifeDrafts(
	fact: Fact,
	verb: { readonly auxiliary: string; readonly base: string },
	store: FactStore
): readonly Draft[] {
	const [person] = fact.slots['person'] ?? [];
	const [place] = fact.slots['place'] ?? [];
	if (!person) return [];
	const clause = `${verb.auxiliary} ${say(person, store)} ${verb.base}`;
	const drafts: Draft[] = isToldBetter(fact, store) ? [] : [...timeDraft(fact, clause, { store, prior: 0.85 })];
	const [age] = fact.slots['age'] ?? [];
	const years = age?.type === 'time' ? timeInWords(age.time) : undefined;
	if (age && years !== undefined) {
		const question = asked('At what age', clause);
		drafts.push(
			draftOf(fact, { role: 'age', slot: age, given: ['person'], question, answer: years, prior: 0.65 }, store)
		);
	}
	if (place?.type === 'entity') {
		const question = asked(whereOf(place.entity), clause);
		drafts.push(draftOf(fact, { role: 'place', slot: place, given: ['person'], question, prior: 0.75 }, store));
	}
	return drafts;
}

/** Another sentence gives the same end of the same life more exactly. */
function isToldBetter(fact: Fact, store: FactStore): boolean {
	const own = fact.time?.iso ?? '';
	return store
		.of(fact.relation)
		.some((other) => samePerson(fact, other) && (other.time?.iso ?? '').length > own.length);
}

function samePerson(a: Fact, b: Fact): boolean {
	const [one] = a.slots['person'] ?? [];
	const [two] = b.slots['person'] ?? [];
	return one !== undefined && two !== undefined && fillerKey(one) === fillerKey(two);
}

/** When and where a person was born. */
export const born: Template = {
	relation: 'born',
	kind: 'Births and deaths',
	ask: (fact, store) => lifeDrafts(fact, { auxiliary: 'was', base: 'born' }, store)
};

/** When and where a person died. */
export const died: Template = {
	relation: 'died',
	kind: 'Births and deaths',
	ask: (fact, store) => lifeDrafts(fact, { auxiliary: 'did', base: 'die' }, store)
};
