import type { Clause } from '../../sentences/clause.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, spanOf } from '../fact-of.ts';
import type { Predicate } from '../predicate.ts';
import type { SentenceView } from '../recognizer.ts';
import type { Time } from '../time.ts';
import type { Amount } from './amount-phrase.ts';

/** An amount in the clause that it belongs to. */
export interface AmountInClause {
	readonly view: SentenceView;
	readonly clause: Clause;
	readonly amount: Amount;
}

/** True when the amount opens the clause's subject. */
export function isSubject({ clause, amount }: AmountInClause): boolean {
	const { subject, verb } = clause;
	const { from, to } = amount.whole;
	if (to > verb.from) return false;
	if (!subject) return from >= clause.from && from <= clause.from + 1;
	const isWhole = subject.and.every((each) => each.to <= to);
	return isWhole && subject.from < to && from <= subject.head && subject.from + 1 >= from;
}

/** A fact whose question is already worded: how it opens, and the predicate that follows. */
export function amountFact(
	{ view, amount }: Pick<AmountInClause, 'view' | 'amount'>,
	what: {
		readonly opening: string;
		readonly predicate: Predicate;
		readonly time?: Time | undefined;
		readonly thing?: Slot | undefined;
	}
): Fact {
	const { opening, predicate, time, thing } = what;
	const span = spanOf(view, amount.whole);
	const words = (text: string): Slot => ({ type: 'words', text, span });
	return factOf(view, amount.quantity.kind === 'count' ? 'count' : 'amount', {
		slots: {
			...(thing && { thing: [thing] }),
			noun: [words(amount.of)],
			value: [{ type: 'quantity', quantity: amount.quantity, text: amount.answer, span: amount.quantity.span }],
			what: [words(predicate.said)]
		},
		predicate,
		trigger: opening,
		...(time && { time })
	});
}
