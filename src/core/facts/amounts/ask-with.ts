import type { Clause } from '../../sentences/clause.ts';
import type { Fact } from '../fact.ts';
import { entitySlot } from '../fact-of.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import type { SentenceView } from '../recognizer.ts';
import { amountFact, type AmountInClause } from './amount-in-clause.ts';

/** “Moss Island, with about 40 inhabitants”: what the name right before “with” has. */
export function askWith(found: AmountInClause): Fact | undefined {
	const { view, clause, amount } = found;
	const { tokens } = view.sentence;
	const at = amount.whole.from - 1;
	if (tokens[at]?.lower !== 'with' || amount.quantity.kind !== 'count') return undefined;
	const hasComma = tokens[at - 1]?.text === ',';
	const named =
		nameOrReferenceAt(view, at - (hasComma ? 2 : 1)) ??
		(hasComma && clause.subject ? nameOrReferenceAt(view, clause.subject.head) : undefined);
	if (!named || named.entity.type === 'person') return undefined;
	const predicate = { auxiliary: isPresent(view, clause) ? 'does' : 'did', base: 'have', said: 'had' };
	const thing = entitySlot(view, named.entity, named.tokens);
	const fact = amountFact(found, { opening: amount.asks, predicate, thing });
	return { ...fact, certainty: named.inferred ? 'inferred' : 'stated' };
}

/** The sentence tells what is, not what was. */
function isPresent(view: SentenceView, { verb }: Clause): boolean {
	const { tokens } = view.sentence;
	const isBase = tokens[verb.head]?.lower === verb.lemma;
	const has = (at: number): boolean => /^(?:is|are|has|have|do|does)$/u.test(tokens[at]?.lower ?? '');
	return isBase || has(verb.from) || view.clauses.some(({ kind, verb: main }) => kind === 'main' && has(main.from));
}
