import type { Entity } from '../../facts/entity.ts';
import type { Relation, Slot } from '../../facts/fact.ts';
import type { Draft } from '../draft.ts';
import { placeKind } from '../wording/place-kinds.ts';
import { entitiesOf, fillerKey, type FactStore } from '../fact-store.ts';

/** Slots that one thing alone can fill: a second candidate is false whatever else the document says of it. */
const ONE_ALONE: Readonly<Partial<Record<Relation, readonly string[]>>> = {
	located: ['place'],
	'part-of': ['whole'],
	born: ['place'],
	died: ['place'],
	founded: ['founder'],
	role: ['person'],
	link: ['to'],
	territory: ['loser', 'gainer']
};

/** True when no second answer can be right, so that names of the same sentence may stand as wrong ones. */
export function isUnique({ relation, fact, asked, isUnique: described }: Draft): boolean {
	if (described === true) return true;
	const roles = relation === 'cloze' ? [] : (ONE_ALONE[relation] ?? []);
	return roles.some((role) => fact.slots[role]?.some((slot) => slot === asked) ?? false);
}

/** The names that the question gives: what the answer is asked of. */
function givenIn({ fact, asked }: Draft): readonly Entity[] {
	const own = asked?.type === 'entity' ? asked.entity.id : undefined;
	return entitiesOf(fact).filter(({ id }) => id !== own);
}

/** What the facts of the same relation put beside any name that the question gives. */
function relatedTo(given: readonly Entity[], draft: Draft, store: FactStore): ReadonlySet<string> {
	const facts = given.flatMap((entity) => store.naming(entity));
	const alike = facts.filter(({ relation }) => relation === draft.fact.relation);
	return new Set(alike.flatMap((fact) => entitiesOf(fact).map(({ id }) => id)));
}

/** True when the slot stands in a list with the one asked for: what is said of the one is said of the other. */
function isListedWith(entity: Entity, { fact, asked }: Draft): boolean {
	return Object.values(fact.slots).some(
		(slots) => asked !== undefined && slots.includes(asked) && slots.some((slot: Slot) => fillerKey(slot) === entity.id)
	);
}

/** “Cape Canaveral, Florida”: the two names are one address. */
function isOneAddress(a: Entity, b: Entity, store: FactStore): boolean {
	const { text } = store.document;
	return a.mentions.some(({ sentence, span }) =>
		b.mentions.some((other) => {
			if (other.sentence !== sentence) return false;
			const [left, right] = span.start < other.span.start ? [span, other.span] : [other.span, span];
			return /^,?\s(?:in\s)?(?:the\s)?$/u.test(text.slice(left.end, Math.min(right.start, left.end + 12)));
		})
	);
}

/** Places that lie in one another answer the same question, more or less exactly. */
function isNested(entity: Entity, { asked }: Draft, store: FactStore): boolean {
	if (asked?.type !== 'entity' || asked.entity.type !== 'place' || entity.type !== 'place') return false;
	const place = asked.entity;
	const isTold = store.naming(place).some((fact) => {
		const isPlacing = fact.relation === 'located' || fact.relation === 'part-of';
		return isPlacing && entitiesOf(fact).some(({ id }) => id === entity.id);
	});
	// Two countries, two cities are never parts of one address.
	const isOneKind = placeKind(place.name) !== undefined && placeKind(place.name) === placeKind(entity.name);
	return isTold || (!isOneKind && store.areNamedTogether(place, entity) && isOneAddress(place, entity, store));
}

/** Tells of each entity whether the document might make it a right answer; such a one is no wrong option. */
export function barsOf(draft: Draft, store: FactStore): (entity: Entity) => boolean {
	const { sentence } = draft.fact;
	const own = new Set(entitiesOf(draft.fact).map(({ id }) => id));
	const isSame = (entity: Entity): boolean =>
		own.has(entity.id) || isListedWith(entity, draft) || isNested(entity, draft, store);
	if (isUnique(draft)) return isSame;
	const given = givenIn(draft);
	const related = relatedTo(given, draft, store);
	const isDated = draft.fact.time?.iso !== undefined;
	return (entity) =>
		isSame(entity) ||
		related.has(entity.id) ||
		store.sentencesOf(entity).has(sentence) ||
		(!isDated && given.some((each) => store.areNamedTogether(each, entity)));
}
