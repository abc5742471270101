import type { Clause } from '../../sentences/clause.ts';
import type { Token } from '../../sentences/sentence.ts';
import { isDimension } from '../lexicon/dimensions.ts';
import { REPORTING } from '../lexicon/verbs.ts';
import { DIRECTION } from '../measures/direction.ts';
import type { SentenceView } from '../recognizer.ts';
import { tokensOf } from '../tokens-of.ts';
import type { AmountInClause } from './amount-in-clause.ts';
import type { Amount } from './amount-phrase.ts';

/** Words that make the amount one already known: “the two sides”. */
const KNOWN = new Set('the both these those all its his her their such'.split(' '));
/** What is only planned is asked for in the words of the plan; what only may be is not asked for. */
const PLANNED =
	/^(?:will|'ll|(?:plan|intend|expect|aim|propose|be|schedule|set|want|agree|decide|vow|promise|pledge) to)$/u;

/** True for a clause that states what happens, or what somebody means to do. */
export function isAskable({ view, clause, amount }: AmountInClause): boolean {
	const { tokens } = view.sentence;
	const { verb } = clause;
	// “reported revenue of 3 billion” reports an amount, not words.
	const reportsAmount =
		verb.lemma === 'report' && clause.objects.some(({ head }) => isDimension(tokens[head]?.lower ?? ''));
	if (verb.negated || (REPORTING.has(verb.lemma) && !reportsAmount)) return false;
	if (verb.modal !== undefined && !PLANNED.test(verb.modal) && !(verb.modal === 'would' && reporterOf(view, clause)))
		return false;
	const before = tokens[amount.whole.from - 1]?.lower ?? '';
	if (before === 'every' || before === 'each' || isPlaceAt(tokens, amount)) return false;
	return !KNOWN.has(before) && !isKnown(view, amount);
}

/** How far behind its verb of saying a clause may begin, in tokens. */
const FARTHEST = 12;

/** “The ministry announced that | it would spend …”: the clause that says who says so. */
export function reporterOf({ clauses }: SentenceView, clause: Clause): Clause | undefined {
	return clauses.find(
		({ verb }) => REPORTING.has(verb.lemma) && verb.to <= clause.from + 1 && clause.from - verb.to < FARTHEST
	);
}

/** “11 km northwest of Hastings”, “41 votes to 27”: the amount says where, or how far apart. */
function isPlaceAt(tokens: readonly Token[], { quantity, whole }: Amount): boolean {
	const next = tokens[whole.to];
	if (quantity.kind === 'length') return DIRECTION.test(next?.lower ?? '') || next?.lower === 'from';
	return next?.lower === 'to' && tokens[whole.to + 1]?.pos === 'NUM';
}

/** “some of the 40 houses”, “its 40 houses”: a word that takes the amount for known stands before or in its hedge. */
function isKnown(view: SentenceView, { quantity, whole, of }: Amount): boolean {
	if (of.startsWith('of ')) return false;
	const number = tokensOf(view, quantity.span).from;
	return view.sentence.tokens
		.slice(Math.max(0, whole.from - 1), Math.max(number, whole.from + 1))
		.some(({ lower }) => KNOWN.has(lower));
}
