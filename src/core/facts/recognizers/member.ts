import type { Clause } from '../../sentences/clause.ts';
import type { Fact } from '../fact.ts';
import { factOf } from '../fact-of.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import { allNamedBy, certaintyOf, slotOf } from '../phrase-fillers.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';

/** “X is a member of Y”, “X joined Y” → of what X is a member. */
export const member: Recognizer = {
	relation: 'member',
	recognize(view) {
		return { facts: view.clauses.flatMap((clause) => fromClause(view, clause)) };
	}
};

/** “a member of A, B and C”: of several bodies none is the one. */
function goesOn({ sentence: { tokens } }: SentenceView, at: number): boolean {
	const next = tokens[at]?.lower;
	const after = tokens[at + 1];
	return (
		(next === ',' || next === 'and') && (after?.lower === 'the' || after?.lower === 'and' || after?.pos === 'PROPN')
	);
}

function fromClause(view: SentenceView, clause: Clause): Fact[] {
	const { subject, verb } = clause;
	if (!subject || verb.negated || verb.modal !== undefined || verb.lemma !== 'be') return [];
	const { tokens } = view.sentence;
	const at = tokens.findIndex((token, i) => i >= verb.to && i < verb.to + 5 && /^members?$/u.test(token.lower));
	if (at < 0 || tokens[at + 1]?.lower !== 'of') return [];
	const start = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
	const group = nameOrReferenceAt(view, start);
	if (group && goesOn(view, group.tokens.to)) return [];
	const things = allNamedBy(view, subject);
	if (!group || things.length === 0 || group.entity.type === 'person') return [];
	const slots = { thing: things.map((thing) => slotOf(view, thing)), group: [slotOf(view, group)] };
	return [factOf(view, 'member', { slots, certainty: certaintyOf([group, ...things]) })];
}
