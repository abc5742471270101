import type { Clause } from '../../sentences/clause.ts';
import type { Fact } from '../fact.ts';
import { factOf } from '../fact-of.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import { allNamedBy, certaintyOf, slotOf } from '../phrase-fillers.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';

const SUPPORTING: ReadonlySet<string> = new Set(['support', 'back', 'endorse', 'ally', 'side']);

/** “A backed B over C”, “A sided with B” → who supported whom. */
export const support: Recognizer = {
	relation: 'support',
	recognize(view) {
		return { facts: view.clauses.flatMap((clause) => fromClause(view, clause)) };
	}
};

function fromClause(view: SentenceView, clause: Clause): Fact[] {
	const { subject, verb, objects, complements } = clause;
	if (!subject || !SUPPORTING.has(verb.lemma) || verb.negated || verb.modal !== undefined) return [];
	const withWhom = complements.find(({ preposition }) => preposition === 'with')?.phrase;
	const object = verb.lemma === 'side' || verb.lemma === 'ally' ? withWhom : objects[0];
	if (!object) return [];
	const agents = allNamedBy(view, subject);
	const direct = nameOrReferenceAt(view, object.head);
	if (agents.length === 0 || !direct || direct.tokens.to !== object.to) return [];
	const over = complements.find(({ preposition }) => preposition === 'over' || preposition === 'against');
	const against = over && nameOrReferenceAt(view, over.phrase.head);
	const [first, second] = verb.passive ? [[direct], agents] : [agents, [direct]];
	const slots = {
		agent: first.map((named) => slotOf(view, named)),
		patient: second.map((named) => slotOf(view, named)),
		...(against && { against: [slotOf(view, against)] })
	};
	return [factOf(view, 'support', { slots, certainty: certaintyOf([...agents, direct]), trigger: 'supported' })];
}
