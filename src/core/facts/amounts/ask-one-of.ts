import { wordsOf } from '../clause-words.ts';
import type { Fact } from '../fact.ts';
import { amountFact, type AmountInClause } from './amount-in-clause.ts';

/** “one of only two scenic reserves in Norland” → “How many scenic reserves are there in Norland?” */
export function askOneOf(found: AmountInClause): Fact | undefined {
	const { view, amount } = found;
	const { tokens } = view.sentence;
	let at = amount.whole.from - 1;
	while (/^(?:the|only|just|of)$/u.test(tokens[at]?.lower ?? '') && at > amount.whole.from - 4) at--;
	if (tokens[at]?.lower !== 'one' || tokens[at + 1]?.lower !== 'of' || amount.quantity.kind !== 'count')
		return undefined;
	const end = tokens.findIndex(
		({ text, lower }, i) =>
			i >= amount.whole.to && (/^[.,;:()–—]$/u.test(text) || /^(?:to|that|which|who|and|where)$/u.test(lower))
	);
	const rest = wordsOf(view, { from: amount.whole.to, to: end < 0 ? tokens.length : end });
	if (!rest.ok || !/^(?:in|on|at|of)\b.*\p{Lu}/u.test(rest.text)) return undefined;
	const said = `are there ${rest.text}`;
	return amountFact(found, { opening: amount.asks, predicate: { auxiliary: 'are', base: said, said } });
}
