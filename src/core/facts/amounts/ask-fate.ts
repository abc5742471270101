import type { Fact } from '../fact.ts';
import { amountFact, type AmountInClause } from './amount-in-clause.ts';

const FATES =
	/^(?:dead|missing|injured|wounded|homeless|killed|hurt|displaced|hospitali[sz]ed|arrested|evacuated|captured)$/u;

/** “…, and 374,176 injured”: a number of people and what became of them, without a verb. */
export function askFate(found: AmountInClause): Fact | undefined {
	const { view, amount } = found;
	const { tokens } = view.sentence;
	const { from, to } = amount.whole;
	const listed = tokens[to]?.lower === 'listed' && tokens[to + 1]?.lower === 'as' ? to + 2 : to;
	const fate = tokens[listed]?.lower ?? '';
	const after = tokens[listed + 1];
	if (amount.of !== 'people' || !FATES.test(fate)) return undefined;
	if (!/^(?:and|with|,|or)$/u.test(tokens[from - 1]?.lower ?? '') || (after && after.pos !== 'PUNCT')) return undefined;
	const said = `were ${listed > to ? 'listed as ' : ''}${fate}`;
	return amountFact(found, { opening: amount.asks, predicate: { auxiliary: 'were', base: fate, said } });
}
