import type { Clause } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import type { Fact } from '../fact.ts';
import { factOf } from '../fact-of.ts';
import type { Named } from '../name-at.ts';
import { allNamedBy, certaintyOf, slotOf } from '../phrase-fillers.ts';
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
	const named = (verb.passive ? [subject] : objects).flatMap((phrase) => allNamedBy(view, phrase)).filter(isAgreement);
	const parties = partiesOf(view, clause);
	const time = clauseTime(view, clause);
	if (named.length === 0 || (parties.length === 0 && !time)) return [];
	const party = parties.map((each) => slotOf(view, each));
	return named.map((each) =>
		factOf(view, 'agreement', {
			slots: { agreement: [slotOf(view, each)], ...(party.length > 0 && { party }) },
			...(time && { time }),
			certainty: certaintyOf([each, ...parties]),
			trigger
		})
	);
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
