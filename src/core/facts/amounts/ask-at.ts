import type { Fact } from '../fact.ts';
import { clauseTime } from '../clause-time.ts';
import { isDimension } from '../lexicon/dimensions.ts';
import { readClause } from '../read-predicate.ts';
import type { SentenceView } from '../recognizer.ts';
import { timePhrases } from '../tokens-of.ts';
import { amountFact, type AmountInClause } from './amount-in-clause.ts';

const FRONTED = new Set('at for on to from by over'.split(' '));

/** “at an average speed of 3.1 km per second” → “At what average speed did …?” */
export function askAt(found: AmountInClause): Fact | undefined {
	const { view, clause, amount } = found;
	const phrase = phraseBefore(view, amount.whole.from);
	if (!phrase) return undefined;
	const time = clauseTime(view, clause);
	const gap = { from: phrase.from, to: amount.whole.to };
	const reading = readClause(view, clause, [...timePhrases(view, clause, time), gap]);
	if (!reading.ok || gap.from >= reading.read.tokens.to || !reading.read.predicate.base.trim()) return undefined;
	const { subject, predicate, certainty } = reading.read;
	return { ...amountFact(found, { opening: phrase.words, predicate, time, thing: subject }), certainty };
}

/** The preposition, the article and the noun that “of” joins to the amount. */
function phraseBefore(
	view: SentenceView,
	amount: number
): { readonly words: string; readonly from: number } | undefined {
	const { tokens } = view.sentence;
	const noun = amount - 2;
	if (tokens[amount - 1]?.lower !== 'of' || !isDimension(tokens[noun]?.lower ?? '')) return undefined;
	let from = noun;
	while (noun - from < 4 && !/^(?:a|an|the)$/u.test(tokens[from]?.lower ?? '')) from--;
	const preposition = tokens[from - 1]?.lower ?? '';
	if (!/^(?:a|an|the)$/u.test(tokens[from]?.lower ?? '') || !FRONTED.has(preposition)) return undefined;
	const words = tokens.slice(from + 1, noun + 1).map(({ lower }) => lower);
	return { words: `${preposition} what ${words.join(' ')}`, from: from - 1 };
}
