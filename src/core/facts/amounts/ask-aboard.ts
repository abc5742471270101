import type { Fact } from '../fact.ts';
import { clauseTime } from '../clause-time.ts';
import { readClause } from '../read-predicate.ts';
import { timePhrases } from '../tokens-of.ts';
import { amountFact, type AmountInClause } from './amount-in-clause.ts';

/** “The ship sank with 620 people on board” → “How many people were on board when the ship sank?” */
export function askAboard(found: AmountInClause): Fact | undefined {
	const { view, clause, amount } = found;
	const { tokens } = view.sentence;
	const { from, to } = amount.whole;
	const [first, second] = [tokens[to]?.lower, tokens[to + 1]?.lower];
	const end = first === 'aboard' ? to + 1 : first === 'on' && second === 'board' ? to + 2 : undefined;
	if (end === undefined || tokens[from - 1]?.lower !== 'with' || amount.quantity.kind !== 'count') return undefined;
	const time = clauseTime(view, clause);
	const reading = readClause(view, clause, [...timePhrases(view, clause, time), { from: from - 1, to: end }]);
	if (!reading.ok || !/\p{Lu}/u.test(reading.read.subject.text)) return undefined;
	const { subject, predicate, certainty } = reading.read;
	const asked = { auxiliary: 'were on board when', base: predicate.said, said: predicate.said };
	return { ...amountFact(found, { opening: amount.asks, predicate: asked, time, thing: subject }), certainty };
}
