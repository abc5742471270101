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
	'means',
	'effect',
	'creation',
	'course'
]);

/** Drops a deed or an amount that a fact of an exacter relation tells of the same sentence. */
export const dropPlainer: Refiner = (facts) => {
	const bySentence = new Map<number, Fact[]>();
	for (const fact of facts) bySentence.set(fact.sentence, [...(bySentence.get(fact.sentence) ?? []), fact]);
	return {
		facts: facts.filter((fact) => !(bySentence.get(fact.sentence) ?? []).some((other) => isPlainer(fact, other))),
		refusals: []
	};
};

function isPlainer(fact: Fact, other: Fact): boolean {
	if (fact.relation === 'action') return tellsSame(fact, other);
	return (fact.relation === 'amount' || fact.relation === 'count') && measuresSame(fact, other);
}

/** “covers 4,300 km²” is told as an area. */
function measuresSame(amount: Fact, other: Fact): boolean {
	const [one, two] = [amount.slots['value']?.[0]?.span, other.slots['value']?.[0]?.span];
	return other.relation === 'measure' && one !== undefined && two !== undefined && overlaps(one, two);
}

function tellsSame(deed: Fact, other: Fact): boolean {
	const said = deed.slots['deed']?.[0];
	// “Bergen is home to the museum” tells where the museum is.
	const isExact =
		EXACT.has(other.relation) || (other.relation === 'located' && /^\p{L}+ home to /u.test(said?.text ?? ''));
	if (!isExact) return false;
	const words = said?.span;
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
