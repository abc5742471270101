import type { Clause } from '../../sentences/clause.ts';
import { overlaps } from '../../shared/span.ts';
import type { Fact } from '../fact.ts';
import type { Quantity } from '../quantity.ts';
import type { SentenceView } from '../recognizer.ts';
import { tokensOf } from '../tokens-of.ts';
import { amountPhrase } from './amount-phrase.ts';
import { askAt } from './ask-at.ts';
import { askBeyond } from './ask-beyond.ts';
import { askChange } from './ask-change.ts';
import { type AmountInClause } from './amount-in-clause.ts';
import { askClause } from './ask-clause.ts';
import { isAskable } from './is-askable.ts';
import { askFate } from './ask-fate.ts';
import { askListed } from './ask-listed.ts';
import { askOneOf } from './ask-one-of.ts';
import { askOwned } from './ask-owned.ts';
import { askAboard } from './ask-aboard.ts';
import { askTaking } from './ask-taking.ts';
import { askThere } from './ask-there.ts';
import { askWhom } from './ask-whom.ts';
import { askWith } from './ask-with.ts';
import { inEvent } from './in-event.ts';

type Way = (found: AmountInClause) => Fact | undefined;

/** Ways that do not ask for what the clause says, but for what the amount's own phrase takes for granted. */
const GIVEN: readonly Way[] = [askOneOf, askOwned];

/** The ways in which a clause states an amount, tried in this order. */
const STATED: readonly Way[] = [
	askThere,
	askListed,
	askTaking,
	askAboard,
	askChange,
	askBeyond,
	askWith,
	askFate,
	askWhom,
	askAt,
	askClause
];

/** What the sentence states with the amounts that are wanted, one fact each at most. */
export function amountsIn(view: SentenceView, wanted: (quantity: Quantity) => boolean): readonly Fact[] {
	return view.quantities.filter(wanted).flatMap((quantity) => {
		if (view.times.some(({ kind, span }) => kind !== 'duration' && overlaps(span, quantity.span))) return [];
		const clause = clauseOf(view, quantity);
		const amount = clause && amountPhrase(view, clause, quantity);
		if (!clause || !amount) return [];
		const found = { view, clause, amount };
		const fact = firstOf(GIVEN, found) ?? (isAskable(found) ? firstOf(STATED, found) : undefined);
		return fact ? [inEvent(view, fact)] : [];
	});
}

function firstOf(ways: readonly Way[], found: AmountInClause): Fact | undefined {
	for (const way of ways) {
		const fact = way(found);
		if (fact) return fact;
	}
	return undefined;
}

/** The innermost clause that the amount stands in. */
function clauseOf(view: SentenceView, quantity: Quantity): Clause | undefined {
	const { from } = tokensOf(view, quantity.span);
	return view.clauses
		.filter((clause) => clause.from <= from && from < clause.to)
		.toSorted((a, b) => b.to - b.from - (a.to - a.from))
		.at(-1);
}
