import { clauseTime } from '../clause-time.ts';
import type { Clause } from '../../sentences/clause.ts';
import { CHANGE_VERBS } from '../lexicon/change-verbs.ts';
import { isDimension } from '../lexicon/dimensions.ts';
import { wordsOf } from '../clause-words.ts';
import type { Fact, Slot } from '../fact.ts';
import { subjectOf } from '../read-subject.ts';
import { baseOf } from '../read-predicate.ts';
import type { SentenceView } from '../recognizer.ts';
import type { Time } from '../time.ts';
import { phraseOf } from '../tokens-of.ts';
import { amountFact, type AmountInClause } from './amount-in-clause.ts';
import { tellsWho } from './tells-who.ts';

const MOST_WORDS_BEFORE = 12;

/** “rose from 4,000 in the 1830s to over 300,000”: what it was at the time of each figure, and to what it rose. */
export function askChange(found: AmountInClause): Fact | undefined {
	const { view, clause, amount } = found;
	if (!CHANGE_VERBS.has(clause.verb.lemma) || clause.verb.negated || amount.whole.from < clause.verb.to)
		return undefined;
	if (amount.quantity.kind === 'length' && !isLevel(view, clause)) return undefined;
	const subject = subjectOf(view, clause);
	if (!('slot' in subject) || !tellsWho(view, clause, { slot: subject.slot, time: undefined })) return undefined;
	const preposition = view.sentence.tokens[amount.whole.from - 1]?.lower ?? '';
	const behind = timeBehind(view, amount.whole.to);
	const fact =
		preposition === 'to'
			? roseTo(found, subject.slot, behind ?? clauseTime(view, clause))
			: wasThen(found, { slot: subject.slot, preposition, time: behind });
	return fact && { ...fact, certainty: subject.inferred ? 'inferred' : 'stated' };
}

/** “Water levels rose to 8 metres”; a mountain that rises so far does not change. */
function isLevel({ sentence }: SentenceView, { subject }: Clause): boolean {
	const head = sentence.tokens[subject?.head ?? -1]?.lower ?? '';
	return isDimension(head) || /^(?:levels?|tide|waters?|price|average)$/u.test(head);
}

/** “from 4,000 people in the 1830s and 40,000 in 1865” → “What was … in the 1830s?” */
function wasThen(
	found: AmountInClause,
	{ slot, preposition, time }: { readonly slot: Slot; readonly preposition: string; readonly time: Time | undefined }
): Fact | undefined {
	if (!time || !/^(?:from|and|,)$/u.test(preposition)) return undefined;
	const head = found.clause.subject && found.view.sentence.tokens[found.clause.subject.head];
	const auxiliary = head !== undefined && head.pos === 'NOUN' && head.lower !== head.lemma ? 'were' : 'was';
	return amountFact(found, { opening: 'what', predicate: { auxiliary, base: '', said: auxiliary }, time, thing: slot });
}

/** “to over 300,000” → “From some 4,000 in the 1830s, to what figure did … rise?” */
function roseTo(found: AmountInClause, slot: Slot, time: Time | undefined): Fact | undefined {
	const { view, clause, amount } = found;
	const { tokens } = view.sentence;
	const start = tokens.findLastIndex(
		({ lower }, at) => lower === 'from' && at >= clause.verb.to && at < amount.whole.from && at > amount.whole.from - 24
	);
	const head = tokens[clause.verb.head];
	const until = Math.max(amount.whole.to, time ? phraseOf(view, time).to : 0);
	const end = tokens.findIndex(({ lower }, at) => at >= until && (lower === 'from' || lower === ','));
	const rest = wordsOf(view, { from: until, to: Math.max(until, Math.min(clause.to, end < 0 ? clause.to : end)) });
	if (!head || !rest.ok || /[,;:(]/u.test(rest.text)) return undefined;
	const from = start < 0 ? undefined : fromWords(view, { from: start, to: amount.whole.from - 1 });
	if (start >= 0 && from === undefined) return undefined;
	const opening = `${from === undefined ? '' : `${from}, `}to ${figure(amount.quantity.kind)}`;
	const base = [baseOf(head), rest.text].filter((part) => part !== '').join(' ');
	const auxiliary = head.lower === head.lemma ? 'do' : head.lower === `${head.lemma}s` ? 'does' : 'did';
	return amountFact(found, { opening, predicate: { auxiliary, base, said: base }, time, thing: slot });
}

/** The figure from which it rose, with its time; further figures of a list are left out. */
function fromWords(view: SentenceView, range: { readonly from: number; readonly to: number }): string | undefined {
	const { tokens } = view.sentence;
	const and = tokens.findIndex(({ lower }, at) => at > range.from && at < range.to && lower === 'and');
	const words = wordsOf(view, { from: range.from, to: and < 0 ? range.to : and });
	return words.ok && words.text.split(' ').length <= MOST_WORDS_BEFORE ? words.text.replace(/,$/u, '') : undefined;
}

const figure = (kind: AmountInClause['amount']['quantity']['kind']): string =>
	kind === 'percentage' ? 'what percentage' : 'what figure';

/** The time that stands right behind the amount and dates it. */
function timeBehind(view: SentenceView, to: number): Time | undefined {
	return view.times.find((time) => {
		const { from } = phraseOf(view, time);
		return time.kind !== 'duration' && (time.kind !== 'relative' || time.iso !== undefined) && from === to;
	});
}
