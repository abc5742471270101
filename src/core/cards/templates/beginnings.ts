import { draftOf, type Draft, type Template } from '../draft.ts';
import { timeDraft } from '../time-draft.ts';
import { asked, say, whenOf } from '../wording/say.ts';
import { whichOf } from '../wording/which.ts';

/** When a thing was founded, and by whom. */
export const founded: Template = {
	relation: 'founded',
	kind: 'Beginnings',
	ask(fact, store) {
		const [thing] = fact.slots['thing'] ?? [];
		const [founder] = fact.slots['founder'] ?? [];
		if (!thing) return [];
		const name = say(thing, store);
		const verb = fact.trigger ?? 'founded';
		const drafts: Draft[] = [...timeDraft(fact, `was ${name} ${verb}`, { store, prior: 0.85 })];
		if (founder?.type === 'entity') {
			const question = asked(whichOf(founder.entity).replace(/^What$/u, 'Who'), verb, name, whenOf(fact));
			drafts.push(draftOf(fact, { role: 'founder', slot: founder, given: ['thing'], question, prior: 0.85 }, store));
		}
		return drafts;
	}
};

/** When a thing was opened. */
export const opened: Template = {
	relation: 'opened',
	kind: 'Beginnings',
	ask(fact, store) {
		const [thing] = fact.slots['thing'] ?? [];
		return thing ? timeDraft(fact, `did ${say(thing, store)} open`, { store, prior: 0.85 }) : [];
	}
};
