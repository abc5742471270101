import { clauseTime } from '../clause-time.ts';
import type { Clause, TokenRange } from '../../sentences/clause.ts';
import type { Fact, Refusal, Slot } from '../fact.ts';
import { entitySlot, factOf, spanOf } from '../fact-of.ts';
import { readClause, type ReadClause } from '../read-predicate.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { phraseOf } from '../tokens-of.ts';

/** Verbs that have a relation of their own. */
const ELSEWHERE = new Set(['bear', 'die']);
const AT_PLACE = new Set(['in', 'at']);
/** Verbs that say enough by themselves. */
const ENOUGH = new Set(
	'begin start end finish open close collapse erupt sink arrive retire resign marry disband dissolve abdicate surrender'.split(
		' '
	)
);

function isAsked(clause: Clause): boolean {
	if (clause.kind !== 'main' && clause.kind !== 'coordinate') return false;
	return clause.verb.modal === undefined && !clause.verb.negated && !ELSEWHERE.has(clause.verb.lemma);
}

/** “… in Tehran” at the end of the words read. */
function placeOf(view: SentenceView, read: ReadClause, without: TokenRange): Slot | undefined {
	const end = without.to === read.tokens.to ? without.from : read.tokens.to;
	const place = view.mentions.find(({ entity, tokens }) => entity.type === 'place' && tokens.to === end);
	if (!place) return undefined;
	const { tokens } = view.sentence;
	const before = tokens[place.tokens.from - 1]?.lower === 'the' ? 2 : 1;
	const preposition = tokens[place.tokens.from - before]?.lower ?? '';
	return AT_PLACE.has(preposition) ? entitySlot(view, place.entity, place.tokens) : undefined;
}

function unsettled(view: SentenceView, detail: string): Refusal {
	const { span } = view.sentence;
	return { reason: 'unresolved-reference', span, quote: view.document.text.slice(span.start, span.end), detail };
}

function eventIn(view: SentenceView, clause: Clause): Fact | Refusal | undefined {
	const time = clauseTime(view, clause);
	if (!time) return undefined;
	const phrase = phraseOf(view, time);
	const reading = readClause(view, clause, [phrase]);
	if (!reading.ok) return reading.detail ? unsettled(view, reading.detail) : undefined;
	const { read } = reading;
	if (!read.predicate.base.includes(' ') && !ENOUGH.has(clause.verb.lemma) && !clause.verb.passive) return undefined;
	const what: Slot = { type: 'words', text: read.predicate.said, span: spanOf(view, read.tokens) };
	const place = placeOf(view, read, phrase);
	return factOf(view, 'event', {
		slots: { subject: [read.subject], what: [what], ...(place && { place: [place] }) },
		time,
		predicate: read.predicate,
		certainty: read.certainty
	});
}

/** “In 1892, Dvořák moved to the United States.” → what happened, and when. */
export const event: Recognizer = {
	relation: 'event',
	recognize(view) {
		const found = view.clauses.filter(isAsked).map((clause) => eventIn(view, clause));
		return {
			facts: found.filter((each): each is Fact => each !== undefined && 'slots' in each),
			refusals: found.filter((each): each is Refusal => each !== undefined && 'reason' in each)
		};
	}
};
