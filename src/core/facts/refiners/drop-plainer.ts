import { overlaps, type Span } from '../../shared/span.ts';
import type { Fact, Relation } from '../fact.ts';
import type { Refiner } from './refiner.ts';

/** Relations that tell a deed more exactly than "who did it". */
const EXACT: ReadonlySet<Relation> = new Set([
	'meeting',
	'territory',
	'agreement',
	'link',
	'support',
	'founded',
	'opened',
	'event',
	'role',
	'statement',
	'part-of',
	'cause',
	'reason',
	'creation'
]);

/** Drops a deed that a fact of an exacter relation tells of the same sentence and the same agent. */
export const dropPlainer: Refiner = (facts) => ({
	facts: facts.filter((fact) => fact.relation !== 'action' || !facts.some((other) => tellsSame(fact, other))),
	refusals: []
});

function tellsSame(deed: Fact, other: Fact): boolean {
	if (other.sentence !== deed.sentence || !EXACT.has(other.relation)) return false;
	const words = deed.slots['deed']?.[0]?.span;
	const agent = idsOf(deed);
	const shares = idsOf(other).some((id) => agent.includes(id));
	return shares && words !== undefined && objectsOf(other).some((span) => overlaps(span, words));
}

function idsOf(fact: Fact): readonly string[] {
	return Object.values(fact.slots).flatMap((slots) =>
		slots.flatMap((slot) => (slot.type === 'entity' ? [slot.entity.id] : []))
	);
}

function objectsOf(fact: Fact): readonly Span[] {
	return Object.values(fact.slots).flatMap((slots) => slots.map(({ span }) => span));
}
