import { clauseTime } from '../clause-time.ts';
import type { Clause } from '../../sentences/clause.ts';
import type { Fact, Refusal } from '../fact.ts';
import type { Time } from '../time.ts';
import { factOf, wordsSlot } from '../fact-of.ts';
import { readClause } from '../read-predicate.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { REPORTING } from '../lexicon/verbs.ts';
import { phraseOf, timePhrases } from '../tokens-of.ts';

/** Verbs that have a relation of their own. */
const ELSEWHERE = new Set(['bear', 'die', 'age']);
/** Verbs that say enough by themselves. */
const ENOUGH = new Set(
	'begin start end finish last open close collapse erupt sink arrive retire resign marry disband dissolve abdicate surrender reign rule serve secede capitulate'.split(
		' '
	)
);

/** Verbs that say nothing without what is done to something: a form in -ed of theirs that stands alone is a participle. */
const NEEDS_OBJECT = new Set(
	'hold make build sign call name found use give bring put hire raise publish create award approve complete achieve obtain receive produce'.split(
		' '
	)
);
/** What goes on, and so can be asked about since when it does. */
const STATES = new Set(
	'be have live work serve belong operate own rule govern hold lead head use host house run base locate know'.split(' ')
);

/** “was a founder of X in 1897”, “is critical, with 15 percent in 2013”: what something is has no date of its own. */
function isState({ sentence: { tokens } }: SentenceView, { verb }: Clause): boolean {
	if (verb.lemma !== 'be' || verb.passive) return false;
	const next = tokens
		.slice(verb.to, verb.to + 4)
		.map(({ lower }) => lower)
		.join(' ');
	const first = tokens[verb.from]?.lower ?? '';
	if (!/^(?:is|are|was|were)$/u.test(first) || tokens[verb.to]?.pos === 'ADP') return false;
	return (
		/^(?:is|are)$/u.test(first) ||
		!/^(?:also )?(?:the )?(?:site|host|scene|venue|home|seat|capital|first|last)\b/u.test(next)
	);
}

/** “a Progress cargo ship plunged …”: which of many is not told. */
function isOfAny({ sentence: { tokens } }: SentenceView, { subject, verb }: Clause): boolean {
	if (subject === undefined) return false;
	// “word reached Oslo that …”: which word is told behind it.
	if (/^(?:word|news|rumou?rs?)$/u.test(tokens[subject.from]?.lower ?? '')) return true;
	if (!/^an?$/u.test(tokens[subject.from]?.lower ?? '')) return false;
	// “a settlement at Lund was established”: what was made there first is one.
	const isNamed = tokens.slice(subject.from, verb.from).some(({ text }) => /^\p{Lu}/u.test(text));
	return !(isNamed && /^(?:establish|found|build|create)$/u.test(verb.lemma));
}

function isAsked(view: SentenceView, clause: Clause): boolean {
	if (isState(view, clause) || isOfAny(view, clause)) return false;
	if (isParticiple(view, clause)) return true;
	const adverb = clause.relativeAdverb?.word;
	const tells =
		clause.kind === 'main' || clause.kind === 'coordinate' || clause.told || adverb === 'where' || adverb === 'when';
	if (!tells || isExistential(view, clause)) return false;
	if (NEEDS_OBJECT.has(clause.verb.lemma) && clause.objects.length === 0 && !clause.verb.passive) return false;
	const proposes =
		clause.verb.lemma === 'propose' && clause.complements.some(({ preposition }) => preposition === 'to');
	const saysOnly = REPORTING.has(clause.verb.lemma) && clause.objects.length === 0 && !clause.verb.passive && !proposes;
	return clause.verb.modal === undefined && !clause.verb.negated && !ELSEWHERE.has(clause.verb.lemma) && !saysOnly;
}

/** “there were …” tells what there was, not what anything did. */
function isExistential(view: SentenceView, { verb }: Clause): boolean {
	return view.sentence.tokens.slice(Math.max(0, verb.from - 2), verb.from).some(({ lower }) => lower === 'there');
}

/** “Visiting Russia in March 1890, he conducted …”: told in passing, with a date of its own, of the same subject. */
function isParticiple(view: SentenceView, { kind, verb, from, to }: Clause): boolean {
	const head = view.sentence.tokens[verb.head];
	const isDated = view.times.some(
		(time) => time.kind !== 'duration' && from <= phraseOf(view, time).from && phraseOf(view, time).to <= to + 1
	);
	const told = view.clauses.some(
		(main) =>
			main.kind === 'main' &&
			/ed$|^(?:was|were|had|did|went|made|took|gave|became|led|met)$/u.test(
				view.sentence.tokens[main.verb.from]?.lower ?? ''
			)
	);
	return kind === 'subordinate' && verb.from === verb.head && head?.lower.endsWith('ing') === true && isDated && told;
}

function unsettled(view: SentenceView, detail: string): Refusal {
	const { span } = view.sentence;
	return { reason: 'unresolved-reference', span, quote: view.document.text.slice(span.start, span.end), detail };
}

/** “received many honours, including the Lund Prize in 1992”: the time is that of the example. */
function isOfAnExample(view: SentenceView, { verb }: Clause, time: Time): boolean {
	const { from } = phraseOf(view, time);
	return view.sentence.tokens.slice(verb.to, from).some(({ lower }) => lower === 'including' || lower === 'like');
}

function eventIn(view: SentenceView, clause: Clause): Fact | Refusal | undefined {
	const time = clauseTime(view, clause);
	if (!time || (time.bound === 'since' && !STATES.has(clause.verb.lemma))) return undefined;
	// “In this picture of 2016 the rocket is installed …”: what is so now has no date in the past.
	const isNow = /^(?:is|are|does|do)$/u.test(view.sentence.tokens[clause.verb.from]?.lower ?? '');
	if (isNow && time.bound === undefined && time.iso !== undefined) return undefined;
	if (isOfAnExample(view, clause, time)) return undefined;
	const reading = readClause(view, clause, timePhrases(view, clause, time));
	if (!reading.ok) return reading.detail ? unsettled(view, reading.detail) : undefined;
	const { read } = reading;
	if (!read.predicate.base.includes(' ') && !ENOUGH.has(clause.verb.lemma) && !clause.verb.passive) return undefined;
	const what = wordsSlot(view, read.predicate.said, read.tokens);
	return factOf(view, 'event', {
		slots: { subject: [read.subject], what: [what] },
		time,
		predicate: read.predicate,
		certainty: read.certainty
	});
}

/** “In 1892, Dvořák moved to the United States.” → what happened, and when. */
export const event: Recognizer = {
	relation: 'event',
	recognize(view) {
		const found = view.clauses.filter((clause) => isAsked(view, clause)).map((clause) => eventIn(view, clause));
		return {
			facts: found.filter((each): each is Fact => each !== undefined && 'slots' in each),
			refusals: found.filter((each): each is Refusal => each !== undefined && 'reason' in each)
		};
	}
};
