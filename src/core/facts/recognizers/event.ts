import { clauseTime } from '../clause-time.ts';
import type { Clause } from '../../sentences/clause.ts';
import type { Fact, Refusal, Slot } from '../fact.ts';
import { factOf, spanOf } from '../fact-of.ts';
import { readClause } from '../read-predicate.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { REPORTING } from '../lexicon/verbs.ts';
import { phraseOf } from '../tokens-of.ts';

/** Verbs that have a relation of their own. */
const ELSEWHERE = new Set(['bear', 'die']);
/** Verbs that say enough by themselves. */
const ENOUGH = new Set(
	'begin start end finish open close collapse erupt sink arrive retire resign marry disband dissolve abdicate surrender'.split(
		' '
	)
);

function isAsked(view: SentenceView, clause: Clause): boolean {
	if (isParticiple(view, clause)) return true;
	const tells = clause.kind === 'main' || clause.kind === 'coordinate' || clause.relativeAdverb?.word === 'where';
	if (!tells) return false;
	const saysOnly = REPORTING.has(clause.verb.lemma) && clause.objects.length === 0 && !clause.verb.passive;
	return clause.verb.modal === undefined && !clause.verb.negated && !ELSEWHERE.has(clause.verb.lemma) && !saysOnly;
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

function eventIn(view: SentenceView, clause: Clause): Fact | Refusal | undefined {
	const time = clauseTime(view, clause);
	if (!time) return undefined;
	const phrase = phraseOf(view, time);
	const reading = readClause(view, clause, [phrase]);
	if (!reading.ok) return reading.detail ? unsettled(view, reading.detail) : undefined;
	const { read } = reading;
	if (!read.predicate.base.includes(' ') && !ENOUGH.has(clause.verb.lemma) && !clause.verb.passive) return undefined;
	const what: Slot = { type: 'words', text: read.predicate.said, span: spanOf(view, read.tokens) };
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
