import type { Clause, TokenRange } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import { wordsOf } from '../clause-words.ts';
import type { Fact, Slot } from '../fact.ts';
import { wordsSlot } from '../fact-of.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import type { Predicate } from '../predicate.ts';
import { readClause, readClauseOf } from '../read-predicate.ts';
import { subjectOf } from '../read-subject.ts';
import type { SentenceView } from '../recognizer.ts';
import type { Time } from '../time.ts';
import { datesNothing } from '../time-owner.ts';
import { phraseOf, timePhrases } from '../tokens-of.ts';
import { amountFact, isSubject, type AmountInClause } from './amount-in-clause.ts';
import type { Amount } from './amount-phrase.ts';
import { reporterOf } from './is-askable.ts';
import { openingOf } from './opening-of.ts';
import { tellsWho } from './tells-who.ts';

/** The fact that a clause states with an amount, with its verb taken apart for asking. */
export function askClause(found: AmountInClause): Fact | undefined {
	const { view, clause } = found;
	const time = timeOf(view, clause);
	const without = timePhrases(view, clause, time);
	const where = whereOf(view, clause);
	if (where === false || isBehindPreposition(view, clause) || isUndated(view, clause, time)) return undefined;
	const isCopula = clause.verb.lemma === 'be' && !clause.verb.passive;
	if (isCopula && !isSubject(found)) return undefined;
	return isSubject(found) ? askSubject(found, { time, without, where }) : askRest(found, { time, without, where });
}

/** When it happens; the time that opens “On Monday the ministry said that it would spend …” is that of the saying. */
function timeOf(view: SentenceView, clause: Clause): Time | undefined {
	const time = clauseTime(view, clause);
	return time && reporterOf(view, clause) && phraseOf(view, time).from < clause.from ? undefined : time;
}

/** “In 2015 it sold more than Mattel, which had …”: a relative clause that the sentence's date may or may not date. */
function isUndated(view: SentenceView, { kind, verb, relativeAdverb }: Clause, time: Time | undefined): boolean {
	if (kind !== 'relative' || time || relativeAdverb) return false;
	return view.times.some(
		(each) => each.kind !== 'duration' && phraseOf(view, each).to < verb.from && !datesNothing(view, each)
	);
}

interface Told {
	readonly time: Time | undefined;
	readonly without: readonly TokenRange[];
	readonly where: string;
}

/** “400 officers were employed” → “How many officers were employed?” */
function askSubject(found: AmountInClause, { time, without, where }: Told): Fact | undefined {
	const { view, clause, amount } = found;
	const subject = wordsSlot(view, amount.of, amount.whole);
	const reading = readClauseOf(view, clause, { subject, certainty: 'stated', without });
	const rest = wordsOf(view, { from: amount.whole.to, to: clause.verb.from }, { without });
	if (!reading.ok || !rest.ok) return undefined;
	// “…, ranging in magnitude from 4.0 to 6.1, were recorded”: what stands between commas may be left out.
	const between = rest.text.replace(/^,[^,;:()–—]{1,120},$/u, '');
	if (/[,;:()–—]/u.test(between)) return undefined;
	const { predicate } = reading.read;
	const tail = where + whenOf(view, `${between} ${predicate.said}`, reading.read.tokens.to);
	const said = [between, predicate.said + tail].filter((part) => part !== '').join(' ');
	return amountFact(found, { opening: amount.asks, predicate: { ...predicate, said }, time: told(tail, time) });
}

/** “The ministry employed 400 officers” → “How many officers did the ministry employ?” */
function askRest(found: AmountInClause, { time, without, where }: Told): Fact | undefined {
	const { view, clause, amount } = found;
	const opening = openingOf(found);
	if (!opening) return undefined;
	const gap = { from: opening.from, to: opening.to ?? amount.whole.to };
	const speaker = speakerOf(view, clause);
	const reading = speaker
		? readClauseOf(view, clause, { ...speaker, without: [...without, gap] })
		: readClause(view, clause, [...without, gap]);
	if (!reading.ok || gap.from >= reading.read.tokens.to) return undefined;
	// “the deployment of 90 helicopters”: the “of” that is left behind must stand last.
	if (view.sentence.tokens[gap.from - 1]?.lower === 'of' && gap.to < reading.read.tokens.to) return undefined;
	if (breaksOff(view, reading.read.tokens)) return undefined;
	const { subject, predicate, certainty } = reading.read;
	if (!tellsWho(view, clause, { slot: subject, time }) || !tellsEnough(amount, opening.words, predicate))
		return undefined;
	const tail = where + fateOf(view, clause, amount) + whenOf(view, predicate.base, reading.read.tokens.to);
	const asked = { ...predicate, base: predicate.base + tail };
	return {
		...amountFact(found, { opening: opening.words, predicate: asked, time: told(tail, time), thing: subject }),
		certainty
	};
}

/** “left 18,222 missing”: what became of them is part of the question. */
function fateOf({ sentence }: SentenceView, { verb }: Clause, { whole }: Amount): string {
	const next = sentence.tokens[whole.to]?.lower ?? '';
	return verb.lemma === 'leave' && /^(?:missing|dead|injured|wounded|stranded|displaced)$/u.test(next)
		? ` ${next}`
		: '';
}

/** “Two hundred people died when the theatre burned down”: words that name nothing take what tells when. */
function whenOf(view: SentenceView, base: string, at: number): string {
	if (/\p{Lu}/u.test(base) || !/^(?:when|after|while)$/u.test(view.sentence.tokens[at]?.lower ?? '')) return '';
	const clause = view.clauses.find(({ from, subject }) => from >= at && from <= at + 1 && subject !== undefined);
	const words = clause && wordsOf(view, { from: at, to: clause.to });
	return words?.ok === true && /\p{Lu}/u.test(words.text) && !/[,;:]/u.test(words.text) ? ` ${words.text}` : '';
}

/** “The ministry announced that it would spend …”: the one who speaks is the one who spends. */
function speakerOf(
	view: SentenceView,
	clause: Clause
): { readonly subject: Slot; readonly certainty: 'inferred' } | undefined {
	const pronoun = view.sentence.tokens[clause.subject?.head ?? -1]?.lower ?? '';
	if (!/^(?:it|they|he|she)$/u.test(pronoun)) return undefined;
	const main = reporterOf(view, clause);
	const subject = main && subjectOf(view, main);
	return subject && 'slot' in subject ? { subject: subject.slot, certainty: 'inferred' } : undefined;
}

/** A time that the question's words tell already is not told twice. */
const told = (tail: string, time: Time | undefined): Time | undefined =>
	time && tail.includes(time.text) ? undefined : time;

/** “during an event commemorating …”: the words end in a participle whose object is left out. */
function breaksOff(view: SentenceView, { to }: TokenRange): boolean {
	const [last, next] = [view.sentence.tokens[to - 1], view.sentence.tokens[to]];
	return last?.pos === 'VERB' && last.lower.endsWith('ing') && next !== undefined && next.pos !== 'PUNCT';
}

/** “ruled for a hundred days”: a duration of a bare verb is one of many, unless it is counted from something. */
function tellsEnough({ quantity, of }: Amount, opening: string, { base }: Predicate): boolean {
	const isBare = !base.includes(' ') && !of.includes(' ') && !/^(?:last|take)$/u.test(base);
	return quantity.kind !== 'duration' || !isBare || /^how long (?:after|before|into) /u.test(opening);
}

/** “an album in which she wrote seven songs”: what the preposition adds would be missing. */
function isBehindPreposition(view: SentenceView, { kind, from }: Clause): boolean {
	const { tokens } = view.sentence;
	const opener = [from, from - 1, from + 1].find((at) => /^(?:which|whom|whose)$/u.test(tokens[at]?.lower ?? ''));
	return kind === 'relative' && opener !== undefined && tokens[opener - 1]?.pos === 'ADP';
}

/** “the forum, where 1,400 people met”: “ at the forum”; empty without a relative adverb, false when it names nothing. */
function whereOf(view: SentenceView, { kind, relativeAdverb }: Clause): string | false {
	if (kind !== 'relative' || !relativeAdverb) return '';
	const named = nameOrReferenceAt(view, relativeAdverb.antecedent.head);
	if (relativeAdverb.word !== 'where' || !named) return false;
	const words = wordsOf(view, { from: relativeAdverb.antecedent.from, to: named.tokens.to });
	if (!words.ok) return false;
	return ` ${named.entity.type === 'place' ? 'in' : 'at'} ${words.text}`;
}
