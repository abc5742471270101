import { clauseTime } from '../clause-time.ts';
import { wordsOf } from '../clause-words.ts';
import type { Fact } from '../fact.ts';
import { timePhrases } from '../tokens-of.ts';
import { amountFact, type AmountInClause } from './amount-in-clause.ts';

/** “By 1835 there were 20,000 settlers in Texas” → “How many settlers were in Texas by 1835?” */
export function askThere(found: AmountInClause): Fact | undefined {
	const { view, clause, amount } = found;
	const { tokens } = view.sentence;
	const { verb } = clause;
	const there = [verb.from - 1, verb.from - 2].find((at) => tokens[at]?.lower === 'there');
	if (there === undefined || verb.lemma !== 'be' || verb.to !== amount.whole.from) return undefined;
	const time = clauseTime(view, clause);
	const range = { from: amount.whole.to, to: Math.max(clause.to, amount.whole.to) };
	const rest = wordsOf(view, range, { without: timePhrases(view, clause, time) });
	const [auxiliary = '', ...further] = tokens.slice(verb.from, verb.to).map(({ lower }) => lower);
	if (!rest.ok || /[,;:(]/u.test(rest.text) || !(time || /\p{Lu}/u.test(rest.text))) return undefined;
	if (/\bthe (?:year|month|week|day)\b/u.test(rest.text)) return undefined;
	const said = [auxiliary, ...further, rest.text].filter((part) => part !== '').join(' ');
	return amountFact(found, { opening: amount.asks, predicate: { auxiliary, base: said, said }, time });
}
