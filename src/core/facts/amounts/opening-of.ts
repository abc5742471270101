import type { Clause, NounPhrase } from '../../sentences/clause.ts';
import { wordsOf } from '../clause-words.ts';
import { CHANGE_VERBS } from '../lexicon/change-verbs.ts';
import { isDimension } from '../lexicon/dimensions.ts';
import type { SentenceView } from '../recognizer.ts';
import type { AmountInClause } from './amount-in-clause.ts';
import type { Amount } from './amount-phrase.ts';

/** Prepositions that a question may put before “how many”. */
const FRONTED = new Set('by to on in into at from across with against through among under over'.split(' '));
/** Bodies of people by whose size one asks. */
const BODY =
	/^(?:crew|team|army|force|staff|panel|garrison|workforce|congregation|audience|crowd|fleet|orchestra|choir)$/u;
/** Longest phrase from which a time is counted, in tokens. */
const MOST_OFFSET = 6;
/** How a question opens, and which tokens it leaves out for that. */
export interface Opening {
	readonly words: string;
	readonly from: number;
	readonly to?: number;
}

/** How a question opens: “How many”, “By how many”; undefined where the amount cannot be asked for in front. */
export function openingOf({ view, clause, amount }: AmountInClause): Opening | undefined {
	const { tokens } = view.sentence;
	const { from } = amount.whole;
	const { asks, quantity } = amount;
	const offset = quantity.kind === 'duration' ? offsetOf(view, clause, amount.whole.to) : undefined;
	if (offset) return { words: `how long ${offset.words}`, from, to: offset.to };
	if (quantity.kind === 'duration' && /^(?:after|before|later|earlier)$/u.test(tokens[amount.whole.to]?.lower ?? ''))
		return undefined;
	const before = tokens[from - 1];
	const isObject = from === clause.verb.to || clause.objects.some((each) => each.from <= from + 1 && from < each.to);
	if (isObject && (before?.pos !== 'ADP' || from === clause.verb.to))
		return { words: objectWords(amount, clause), from };
	if (before?.lower === 'for' && quantity.kind === 'duration') return { words: 'for how long', from: from - 1 };
	if (before?.lower === 'for' && quantity.kind === 'money') return { words: 'for how much', from: from - 1 };
	const closesVerb = from - 1 === clause.verb.to;
	if ((before?.lower === 'of' || before?.lower === 'for') && closesVerb)
		return { words: `${before.lower} ${asks}`, from: from - 1 };
	const object = before?.lower === 'of' ? clause.objects.find(({ to }) => to === from - 1) : undefined;
	if (object) return stranded(view, amount, object);
	if (before?.lower === 'from' && CHANGE_VERBS.has(clause.verb.lemma)) return undefined;
	if (!before || !FRONTED.has(before.lower) || before.pos !== 'ADP' || !mayFront(before.lower, amount))
		return undefined;
	const asksFor = quantity.kind === 'money' ? 'how much' : asks;
	return { words: `${before.lower} ${asksFor}`, from: from - 1 };
}

/** “73 seconds after liftoff”: from what the time is counted. */
function offsetOf(
	view: SentenceView,
	{ complements }: Clause,
	at: number
): { readonly words: string; readonly to: number } | undefined {
	const gerund = gerundAt(view, at);
	if (gerund) return gerund;
	const since = complements.find((each) => each.at === at && /^(?:after|before|into)$/u.test(each.preposition));
	if (!since || since.phrase.and.length > 0 || since.phrase.to - at > MOST_OFFSET) return undefined;
	const words = wordsOf(view, { from: at, to: since.phrase.to });
	return words.ok && !/^\p{L}+ (?:that|which|this)\b/u.test(words.text)
		? { words: words.text, to: since.phrase.to }
		: undefined;
}

/** “… after hitting an iceberg”. */
function gerundAt(view: SentenceView, at: number): { readonly words: string; readonly to: number } | undefined {
	const { tokens } = view.sentence;
	if (!/^(?:after|before)$/u.test(tokens[at]?.lower ?? '') || !/ing$/u.test(tokens[at + 1]?.lower ?? ''))
		return undefined;
	let to = at + 2;
	while (to < at + MOST_OFFSET && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/u.test(tokens[to]?.pos ?? '')) to++;
	const words = wordsOf(view, { from: at, to });
	return words.ok && to > at + 2 ? { words: words.text, to } : undefined;
}

/** “the deployment of 90 helicopters”, “damage of 15 billion euros”: the amount of an object. */
function stranded(view: SentenceView, { asks, quantity, whole }: Amount, object: NounPhrase): Opening | undefined {
	const noun = view.sentence.tokens[object.head];
	if (quantity.kind === 'count' && isDimension(noun?.lower ?? '')) return undefined;
	if (quantity.kind === 'count') {
		const isBody = BODY.test(noun?.lower ?? '');
		return isBody
			? { words: `how large ${indefinite(noun?.lower ?? '')}`, from: object.from }
			: { words: asks, from: whole.from };
	}
	const isMass = quantity.kind === 'money' && object.to - object.from === 1 && noun?.lower === noun?.lemma;
	if (isMass && noun) return { words: `how much ${noun.lower}`, from: object.from };
	const isOne =
		quantity.kind === 'money' &&
		/^an?$/u.test(view.sentence.tokens[object.from]?.lower ?? '') &&
		object.to - object.from === 2;
	return isOne && noun ? { words: `how large a ${noun.lower}`, from: object.from } : undefined;
}

/** “How much did it cost”, “How long did she spend”, “How far did they march”. */
function objectWords({ asks, quantity, of }: Amount, { verb }: Clause): string {
	if (quantity.kind === 'money' && of === 'money' && /^(?:cost|pay|spend|charge|earn|owe|fetch)$/u.test(verb.lemma))
		return 'how much';
	if (quantity.kind === 'duration' && /^(?:spend|take|last|stay|live|wait|serve)$/u.test(verb.lemma)) return 'how long';
	if (quantity.kind === 'percentage' && /^(?:rise|grow|increase|fall|drop|decline|decrease|shrink)$/u.test(verb.lemma))
		return `by ${asks}`;
	if (verb.lemma === 'reach' && quantity.kind === 'length') return 'what height';
	if (verb.lemma === 'reach' && quantity.kind === 'speed') return 'what speed';
	if (verb.lemma === 'reach' && quantity.kind === 'temperature') return 'what temperature';
	if (
		quantity.kind === 'length' &&
		/^(?:travel|march|walk|run|drive|sail|fly|swim|ride|advance|move)$/u.test(verb.lemma)
	)
		return 'how far';
	return asks;
}

/** A time or a size behind “in”, “at” or “with” says when or how, not how much. */
function mayFront(preposition: string, { quantity }: Amount): boolean {
	if (quantity.kind === 'count') return true;
	if (quantity.kind === 'percentage') return /^(?:by|to|with|in|on)$/u.test(preposition);
	return quantity.kind === 'money'
		? /^(?:by|to)$/u.test(preposition)
		: preposition === 'by' && quantity.kind !== 'duration';
}

/** “a crew”, “an army”. */
const indefinite = (noun: string): string => (/^[aeiou]/u.test(noun) ? `an ${noun}` : `a ${noun}`);
