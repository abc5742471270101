import type { Entity } from '../../facts/entity.ts';
import type { Fact, Slot } from '../../facts/fact.ts';
import { draftOf, type Draft, type Template } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { timeDraft } from '../time-draft.ts';
import { postPhrase } from '../wording/posts.ts';
import { asked, placePhrase, say, sayAll, whenOf } from '../wording/say.ts';
import { whereOf } from '../wording/which.ts';

/** “Which economy minister”, when the document gives the person one post, else “Who” or “Whom”. */
function whichPerson(slot: Slot, otherwise: string, store: FactStore): string {
	if (slot.type !== 'entity') return otherwise;
	if (slot.entity.type !== 'person') return 'Which party';
	const post = postPhrase(slot.entity, store);
	return post === undefined ? otherwise : `Which ${post}`;
}

/** A rival that does not hold the post named in the question does not answer it. */
function holdsSamePost(asked: Entity, store: FactStore): (rival: Slot) => boolean {
	const post = postPhrase(asked, store);
	return (rival) => post === undefined || rival.type !== 'entity' || postPhrase(rival.entity, store) === post;
}

/** A meeting reads the same from either side. */
function turned(fact: Fact): Fact {
	const { agent, patient, ...rest } = fact.slots;
	return { ...fact, slots: { ...rest, ...(patient && { agent: patient }), ...(agent && { patient: agent }) } };
}

function askForPerson(fact: Fact, role: 'agent' | 'patient', store: FactStore): readonly Draft[] {
	const other = role === 'agent' ? 'patient' : 'agent';
	const whom = fact.slots[other]?.[0];
	if (!whom) return [];
	const where = placePhrase(fact, store);
	const when = whenOf(fact);
	return (fact.slots[role] ?? []).flatMap((slot) => {
		if (slot.type !== 'entity' || store.isTopic(slot)) return [];
		const question =
			role === 'agent'
				? asked(whichPerson(slot, 'Who', store), 'met', say(whom, store), where, when)
				: asked(whichPerson(slot, 'Whom', store), 'did', say(whom, store), 'meet', where, when);
		const fits = holdsSamePost(slot.entity, store);
		const isUnique = postPhrase(slot.entity, store) !== undefined;
		const draft = draftOf(fact, { role, slot, given: [other], question, prior: 0.9, fits, isUnique }, store);
		const mirrored = store.rivals(turned(fact), { role: other, slot }, [role]).filter(fits);
		return [{ ...draft, rivals: [...draft.rivals, ...mirrored.map((rival) => rival.text)] }];
	});
}

/** “Levitin met Ahmadian in Tehran” → who met whom, where and when. */
export const meeting: Template = {
	relation: 'meeting',
	kind: 'Who met whom',
	ask(fact, store) {
		const { agent = [], patient = [], place = [] } = fact.slots;
		if (agent.length === 0 || patient.length === 0) return [];
		const drafts = [...askForPerson(fact, 'agent', store), ...askForPerson(fact, 'patient', store)];
		const clause = `did ${sayAll(agent, store)} meet ${sayAll(patient, store)}`;
		const [where] = place;
		if (where?.type === 'entity') {
			const question = asked(whereOf(where.entity), clause, whenOf(fact));
			drafts.push(
				draftOf(fact, { role: 'place', slot: where, given: ['agent', 'patient'], question, prior: 0.6 }, store)
			);
		}
		return [...drafts, ...timeDraft(fact, `${clause}${inPlace(fact, store)}`, { store, prior: 0.6 })];
	}
};

function inPlace(fact: Fact, store: FactStore): string {
	const where = placePhrase(fact, store);
	return where === undefined ? '' : ` ${where}`;
}
