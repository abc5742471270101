import type { Clause } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import type { Fact } from '../fact.ts';
import { factOf } from '../fact-of.ts';
import type { Named } from '../name-at.ts';
import { allNamedBy, certaintyOf, namedBy, slotOf } from '../phrase-fillers.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';

const SIGNING: ReadonlyMap<string, string> = new Map([
	['sign', 'signed'],
	['ratify', 'ratified'],
	['conclude', 'concluded'],
	['adopt', 'adopted'],
	['approve', 'approved'],
	['negotiate', 'negotiated'],
	['join', 'joined'],
	['denounce', 'denounced']
]);

/** “A and B signed the Treaty of C in 1828” → which agreement, by whom, when. */
export const agreement: Recognizer = {
	relation: 'agreement',
	recognize(view) {
		return { facts: view.clauses.flatMap((clause) => fromClause(view, clause)) };
	}
};

function fromClause(view: SentenceView, clause: Clause): Fact[] {
	const { subject, verb, objects } = clause;
	const trigger = SIGNING.get(verb.lemma);
	if (!subject || trigger === undefined || verb.negated || verb.modal !== undefined) return [];
	const named = verb.passive
		? namedBy(view, subject)
		: objects.flatMap((object) => namedBy(view, object) ?? []).find(isAgreement);
	if (!named || !isAgreement(named)) return [];
	const parties = partiesOf(view, clause);
	const time = clauseTime(view, clause);
	if (parties.length === 0 && !time) return [];
	const slots = {
		agreement: [slotOf(view, named)],
		...(parties.length > 0 && { party: parties.map((party) => slotOf(view, party)) })
	};
	return [
		factOf(view, 'agreement', { slots, ...(time && { time }), certainty: certaintyOf([named, ...parties]), trigger })
	];
}

function isAgreement({ entity }: Named): boolean {
	return entity.type === 'agreement';
}

function partiesOf(view: SentenceView, clause: Clause): readonly Named[] {
	if (!clause.verb.passive) return clause.subject ? allNamedBy(view, clause.subject) : [];
	return clause.complements
		.filter(({ preposition }) => preposition === 'by' || preposition === 'between')
		.flatMap(({ phrase }) => allNamedBy(view, phrase));
}
