import type { NounPhrase } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import type { Fact } from '../fact.ts';
import { wordsSlot } from '../fact-of.ts';
import { readClauseOf } from '../read-predicate.ts';
import { timePhrases } from '../tokens-of.ts';
import { amountFact, type AmountInClause } from './amount-in-clause.ts';

/** “649 soldiers, 255 sailors and three civilians died in the war”: each number of a list has the verb of all. */
export function askListed(found: AmountInClause): Fact | undefined {
	const { view, clause, amount } = found;
	const { subject, verb } = clause;
	const { tokens } = view.sentence;
	if (!subject || subject.and.length === 0 || verb.lemma === 'be') return undefined;
	const members = [subject, ...subject.and];
	const isCounted = ({ from, to }: NounPhrase): boolean => tokens.slice(from, to).some(({ pos }) => pos === 'NUM');
	const own = members.find(({ head }) => amount.whole.from <= head && head < amount.whole.to);
	if (!own || own.to > amount.whole.to || !members.every(isCounted)) return undefined;
	const time = clauseTime(view, clause);
	const doer = wordsSlot(view, amount.of, amount.whole);
	const without = timePhrases(view, clause, time);
	const reading = readClauseOf(view, clause, { subject: doer, certainty: 'stated', without });
	return reading.ok ? amountFact(found, { opening: amount.asks, predicate: reading.read.predicate, time }) : undefined;
}
