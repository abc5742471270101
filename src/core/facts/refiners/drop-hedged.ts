import { contains } from '../../shared/span.ts';
import type { Fact, Refusal, Relation } from '../fact.ts';
import { spanOf } from '../fact-of.ts';
import type { SentenceView } from '../recognizer.ts';
import { refusalOf } from '../refusal-of.ts';
import type { Refiner } from './refiner.ts';

/** Relations whose questions say themselves that a thing is only planned. */
const SAYS_SO: ReadonlySet<Relation> = new Set(['link', 'statement']);

/** Refuses what the text denies, supposes or only holds possible. */
export const dropHedged: Refiner = (facts, views) => {
	const refusals: Refusal[] = [];
	const kept = facts.filter((fact) => {
		const view = views[fact.sentence];
		const reason = view && hedgeOf(fact, view);
		if (view && reason) refusals.push(refusalOf(view, reason, { from: 0, to: view.sentence.tokens.length }));
		return !reason;
	});
	return { facts: kept, refusals };
};

function hedgeOf(fact: Fact, view: SentenceView): 'negated' | 'modal-claim' | undefined {
	if (fact.negated) return 'negated';
	if (SAYS_SO.has(fact.relation)) return undefined;
	return fact.modal || isSupposed(fact, view) ? 'modal-claim' : undefined;
}

/** In a clause that "if", "unless" or "whether" opens. */
function isSupposed(fact: Fact, view: SentenceView): boolean {
	return view.clauses.some((clause) => {
		if (!/^(?:if|unless|whether)$/u.test(view.sentence.tokens[clause.from]?.lower ?? '')) return false;
		const whole = spanOf(view, clause);
		return Object.values(fact.slots).every((slots) => slots.every(({ span }) => contains(whole, span)));
	});
}
