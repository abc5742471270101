import type { Fact, Slot } from '../../facts/fact.ts';
import type { Predicate } from '../../facts/predicate.ts';
import { draftOf, type Draft, type Template } from '../draft.ts';
import type { FactStore } from '../fact-store.ts';
import { upperFirst } from '../wording/names.ts';
import { asked, say, sayAll } from '../wording/say.ts';
import { classNoun, whereOf } from '../wording/which.ts';

/** “The Danube empties into the Black Sea” → into which sea; “runs between A and B” → between which places. */
export const course: Template = {
	relation: 'course',
	kind: 'Where things are',
	ask(fact, store) {
		const { thing: [thing] = [], place: [place, other] = [] } = fact.slots;
		const { predicate, trigger } = fact;
		if (!thing || place?.type !== 'entity' || !predicate || trigger === undefined) return [];
		if (other) return betweenDraft(fact, { ends: [place, other], thing, predicate }, store);
		const noun = classNoun(place.entity).replace(/^thing$/u, 'place');
		const opening = /^(?:in|at)$/u.test(trigger) ? whereOf(place.entity) : upperFirst(`${trigger} which ${noun}`);
		const question = asked(opening, predicate.auxiliary, say(thing, store), predicate.base);
		const draft = draftOf(fact, { role: 'place', slot: place, given: ['thing'], question, prior: 0.7 }, store);
		return [{ ...draft, rivals: othersToo(fact, place, store) }];
	}
};

/** What else the same thing flows through or begins at. */
function othersToo(fact: Fact, place: Slot, store: FactStore): readonly string[] {
	const alike = store.of('course').filter((other) => {
		const isSame = other.trigger === fact.trigger && other.predicate?.base === fact.predicate?.base;
		return isSame && other.id !== fact.id && other.slots['thing']?.[0]?.text === fact.slots['thing']?.[0]?.text;
	});
	return alike.flatMap(({ slots }) => slots['place'] ?? []).flatMap(({ text }) => (text === place.text ? [] : [text]));
}

interface Stretch {
	readonly ends: readonly [Slot, Slot];
	readonly thing: Slot;
	readonly predicate: Predicate;
}

/** “Between which two places does the Middle Rhine flow through the Rhine Gorge?” */
function betweenDraft(fact: Fact, { ends, thing, predicate }: Stretch, store: FactStore): readonly Draft[] {
	const [through] = fact.slots['through'] ?? [];
	const way = through && `through ${say(through, store)}`;
	const question = asked('Between which two places', predicate.auxiliary, say(thing, store), predicate.base, way);
	const span = { start: ends[0].span.start, end: ends[1].span.end };
	const slot: Slot = { type: 'words', text: sayAll(ends, store), span };
	const draft = draftOf(fact, { role: 'ends', slot, given: ['thing'], question, answer: slot.text, prior: 0.7 }, store);
	return [draft];
}
