import { clauseTime } from '../clause-time.ts';
import { wordsOf } from '../clause-words.ts';
import type { Fact } from '../fact.ts';
import { wordsSlot } from '../fact-of.ts';
import { timePhrases } from '../tokens-of.ts';
import { amountFact, type AmountInClause } from './amount-in-clause.ts';

/** “It took Anna Holm nine years to build the bridge” → “How long did it take Anna Holm to build the bridge?” */
export function askTaking(found: AmountInClause): Fact | undefined {
	const { view, clause, amount } = found;
	const { tokens } = view.sentence;
	const { verb } = clause;
	const head = tokens[verb.head];
	if (!head || !/^(?:take|cost)$/u.test(verb.lemma) || verb.to - verb.from > 1) return undefined;
	if (tokens[verb.from - 1]?.lower !== 'it' || tokens[amount.whole.to]?.lower !== 'to') return undefined;
	const purpose = view.clauses.find((each) => each.verb.modal === 'to' && each.verb.head > amount.whole.to);
	if (!purpose) return undefined;
	const time = clauseTime(view, clause) ?? clauseTime(view, purpose);
	const whom = wordsOf(view, { from: verb.to, to: amount.whole.from });
	const range = { from: amount.whole.to, to: Math.max(purpose.to, purpose.verb.to) };
	const rest = wordsOf(view, range, { without: timePhrases(view, range, time) });
	if (!whom.ok || !rest.ok || !/\p{Lu}/u.test(`${whom.text} ${rest.text}`)) return undefined;
	const isLong = amount.quantity.kind === 'duration';
	const base = [verb.lemma, whom.text, rest.text].filter((part) => part !== '').join(' ');
	return amountFact(found, {
		opening: isLong ? 'how long' : amount.quantity.kind === 'money' ? 'how much' : amount.asks,
		predicate: { auxiliary: head.lower === `${verb.lemma}s` ? 'does' : 'did', base, said: base },
		time,
		thing: wordsSlot(view, 'it', { from: verb.from - 1, to: verb.from })
	});
}
