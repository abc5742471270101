import type { TokenRange } from '../../sentences/clause.ts';
import type { Fact } from '../fact.ts';
import { isMeasuredBy } from '../lexicon/dimensions.ts';
import type { SentenceView } from '../recognizer.ts';
import { tokensOf } from '../tokens-of.ts';
import { isMeasurable, measuredFact, subjectThing, thingAt, wholeAt, type Measured, type Thing } from './measured.ts';

/** Words that lead from the noun to its amount. */
const LEADING_UP = new Set(
	`of the is was are were at about around some approximately roughly nearly almost over more less than up to in on estimated stood stands
	currently only just a an amounted amounts totalled totaled averaged averages exceeded exceeds as below above under close reached reaches
	put to be`.split(/\s+/u)
);
const MOST_BETWEEN = 12;
/** Verbs after which the amount is what the noun reached, not what it was. */
const REACHING = /^(?:reach|reached|reaches)$/u;

/** “X, with a population of 600”, “the length of X is 12 km”, “with a focal depth of 19 km”. */
export function byDimension(measured: Measured): Fact | undefined {
	const { view, quantity, range } = measured;
	const { tokens } = view.sentence;
	for (let at = range.from - 1; at >= Math.max(0, range.from - MOST_BETWEEN); at--) {
		if (!isMeasuredBy(tokens[at]?.lower ?? '', quantity.kind)) continue;
		if (!leadsUp(view, at, range.from)) return undefined;
		const phrase = { from: startOf(view, at), to: at + 1 };
		const thing = ownerOf(measured, phrase);
		if (!isMeasurable(thing)) return undefined;
		const dimension = tokens
			.slice(phrase.from, phrase.to)
			.map(({ lower, spaced }, i) => (i > 0 && spaced ? ` ${lower}` : lower))
			.join('');
		const reaches = tokens.slice(at, range.from).some(({ lower }) => REACHING.test(lower));
		return measuredFact(measured, { thing, dimension, ...(reaches && { verb: 'reached' }) });
	}
	return undefined;
}

/** Verbs by which an amount is said of a noun that is itself a measure. */
const AMOUNTING = /^(?:be|estimate|put|amount|total|stand|reach|average|exceed|measure|hit|come)$/u;

/** “The total damage caused by the storm was estimated at 6 billion dollars”, “Rainfall in Lund reached 466 mm”. */
export function bySubjectNoun(measured: Measured): Fact | undefined {
	const { view, clause, quantity, range } = measured;
	const head = clause?.subject && view.sentence.tokens[clause.subject.head];
	if (!clause || !head || !AMOUNTING.test(clause.verb.lemma) || !isMeasuredBy(head.lower, quantity.kind))
		return undefined;
	if (range.from < clause.verb.to || !leadsUp(view, clause.verb.to - 1, range.from)) return undefined;
	const thing = subjectThing(measured);
	if (thing?.slot.type !== 'words' || /^(?:his|her|its|their)\b/u.test(thing.slot.text)) return undefined;
	return measuredFact(measured, {
		thing,
		dimension: 'itself',
		...(clause.verb.lemma === 'reach' && { verb: 'reached' })
	});
}

/** Between the noun and the amount stand only the thing itself and words that lead up to the amount. */
function leadsUp(view: SentenceView, noun: number, amount: number): boolean {
	const { tokens } = view.sentence;
	for (let at = noun + 1; at < amount; at++) {
		const isTime = view.times.some(({ span }) => holds(tokensOf(view, span), at));
		if (!isNamed(view, at) && !isTime && !LEADING_UP.has(tokens[at]?.lower ?? '')) return false;
	}
	return true;
}

const holds = ({ from, to }: TokenRange, at: number): boolean => from <= at && at < to;

/** “focal depth”, “average annual temperature”: the modifiers that belong to the noun. */
function startOf(view: SentenceView, noun: number): number {
	let from = noun;
	while (from > 0 && noun - from < 3) {
		const before = view.sentence.tokens[from - 1];
		if (from === 1 && before?.pos === 'PROPN' && !isNamed(view, 0)) return 0;
		const joins =
			before?.pos === 'ADJ' || before?.pos === 'NOUN' || (before?.pos === 'VERB' && /(?:ed|ing)$/u.test(before.lower));
		if (!joins) break;
		from--;
	}
	return from;
}

const isNamed = (view: SentenceView, at: number): boolean =>
	view.mentions.some(({ tokens }) => tokens.from <= at && at < tokens.to);

/** Whose measure the phrase gives: “of X” behind it, “X's” before it, the whole of a part, or what has it. */
function ownerOf(measured: Measured, { from, to }: TokenRange): Thing | undefined {
	const { view } = measured;
	const { tokens } = view.sentence;
	if (tokens[to]?.lower === 'of') {
		const isBefore = (name: TokenRange): boolean => name.to <= measured.range.from;
		const named = thingAt(
			view,
			(name) => isBefore(name) && (name.from === to + 1 || (name.from === to + 2 && tokens[to + 1]?.lower === 'the'))
		);
		if (named) return named;
	}
	if (/^['’]s?$/u.test(tokens[from - 1]?.text ?? '')) return thingAt(view, (name) => name.to === from - 1);
	if (/^(?:its|their)$/u.test(tokens[from - 1]?.lower ?? '')) return thingAt(view, (name) => name.to === from);
	return wholeAt(view, to) ?? holderOf(measured, from) ?? ownPart(measured, { from, to });
}

/** “X, …, with a population of” / “X has a population of”: the nearest name before “with a”, or the subject. */
function holderOf(measured: Measured, at: number): Thing | undefined {
	const { view } = measured;
	const { tokens } = view.sentence;
	const article = openerBefore(view, /^(?:a|an)$/u.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1);
	const opener = tokens[article]?.lower ?? '';
	if (opener === 'with' && article === 0)
		return subjectThing({ ...measured, clause: view.clauses.find(({ subject }) => subject !== undefined) });
	if (opener === 'with') {
		const end = tokens[article - 1]?.text === ',' ? article - 1 : article;
		const beside = thingAt(view, ({ to }) => to === end || (to === end - 1 && tokens[end - 1]?.lower === 'itself'));
		// “The epicenter was 80 km west of Chengdu, …, with a depth of”: after a comma the subject may be meant.
		// “Lund is the capital of Skåne, with a population of”: it is Lund's.
		const isApart = end !== article && measured.clause?.verb.lemma === 'be';
		const whole = isApart ? subjectThing(measured) : undefined;
		const subject = measured.clause?.verb.lemma === 'be' ? (partSubject(measured) ?? placeOf(whole)) : undefined;
		return subject ?? beside;
	}
	return /^(?:has|had|have|having|reach|reached|reaches|attains|attained)$/u.test(opener)
		? subjectThing(measured)
		: undefined;
}

/** A place that is told of as a whole. */
function placeOf(thing: Thing | undefined): Thing | undefined {
	return thing?.slot.type === 'entity' && thing.slot.entity.type === 'place' ? thing : undefined;
}

/** “has an area of 12 km² and a population of”: over “and” back to the word that both depend on. */
function openerBefore({ sentence }: SentenceView, at: number): number {
	const { tokens } = sentence;
	if (!/^(?:and|,)$/u.test(tokens[at]?.lower ?? '')) return at;
	for (let back = at - 1; back > at - MOST_BETWEEN && back >= 0; back--) {
		const token = tokens[back];
		if (/^(?:with|has|had|have|having)$/u.test(token?.lower ?? '')) return back;
		if (token?.pos === 'VERB' || token?.text === ';') return at;
	}
	return at;
}

/** The whole that the clause's subject is a part of. */
function partSubject({ view, clause }: Measured): Thing | undefined {
	return clause?.subject && wholeAt(view, clause.subject.to);
}

/** “Maximum displacement amounted to 9 metres”: in an article on one event it is that event's. */
function ownPart({ view, clause }: Measured, { from, to }: TokenRange): Thing | undefined {
	const { topic } = view;
	const { tokens } = view.sentence;
	const article = tokens[from - 1]?.lower === 'the' ? from - 1 : from;
	const behind = tokens[to];
	const isNarrowed = behind?.pos === 'ADP' && behind.lower !== 'to';
	if (topic?.type !== 'event' || clause?.subject?.from !== article || isNarrowed) return undefined;
	return { slot: { type: 'entity', entity: topic, text: topic.name, span: view.sentence.span }, inferred: true };
}
