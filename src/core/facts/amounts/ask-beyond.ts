import type { TokenRange } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import { wordsOf } from '../clause-words.ts';
import type { Fact } from '../fact.ts';
import { subjectOf } from '../read-subject.ts';
import type { SentenceView } from '../recognizer.ts';
import { amountFact, type AmountInClause } from './amount-in-clause.ts';

const COMPARATIVE =
	/^(?:higher|lower|longer|shorter|taller|deeper|wider|larger|smaller|bigger|older|younger|heavier|lighter|faster|slower|cheaper|colder|warmer|hotter|more|less|fewer)$/u;
const BESIDE: Readonly<Record<string, string>> = {
	ahead: 'far',
	behind: 'far',
	above: 'high',
	below: 'far',
	beneath: 'far'
};

/** “120 m lower than today”, “45 minutes ahead of New Zealand time” → “How much lower than …”, “How far ahead of …”. */
export function askBeyond(found: AmountInClause): Fact | undefined {
	const { view, clause, amount } = found;
	const compared = comparedWith(view, amount.whole.to);
	if (!compared || !/^(?:be|lie|stand|remain|become)$/u.test(clause.verb.lemma) || clause.verb.negated)
		return undefined;
	const words = wordsOf(view, compared.range);
	const subject = subjectOf(view, clause);
	if (!words.ok || !('slot' in subject)) return undefined;
	const be = view.sentence.tokens[clause.verb.from]?.lower ?? '';
	if (!/^(?:is|are|was|were|lies|lie|stands|lay|stood)$/u.test(be)) return undefined;
	const isBe = /^(?:is|are|was|were)$/u.test(be);
	const auxiliary = isBe ? be : /^(?:lay|stood)$/u.test(be) ? 'did' : 'does';
	const base = isBe ? '' : clause.verb.lemma;
	const fact = amountFact(found, {
		opening: `how ${compared.how} ${words.text}`,
		predicate: { auxiliary, base, said: be },
		time: clauseTime(view, clause),
		thing: subject.slot
	});
	return { ...fact, certainty: subject.inferred ? 'inferred' : 'stated' };
}

/** What the amount is counted from, and how a question asks for it. */
function comparedWith(
	view: SentenceView,
	at: number
): { readonly how: string; readonly range: TokenRange } | undefined {
	const { tokens } = view.sentence;
	const word = tokens[at]?.lower ?? '';
	const isMore = COMPARATIVE.test(word) && tokens[at + 1]?.lower === 'than';
	const how = isMore ? 'much' : BESIDE[word];
	if (how === undefined) return undefined;
	let to = at + 1;
	while (to < tokens.length && to < at + 8 && /^(?:ADP|DET|NOUN|PROPN|ADJ|NUM|PART|ADV)$/u.test(tokens[to]?.pos ?? ''))
		to++;
	if (to - at < 2 || tokens[to - 1]?.pos === 'ADP') return undefined;
	return { how, range: { from: at, to } };
}
