import type { Clause } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import type { Fact } from '../fact.ts';
import { factOf, wordsSlot } from '../fact-of.ts';
import { REPORTING } from '../lexicon/verbs.ts';
import { readClause, type ReadClause } from '../read-predicate.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { timePhrases } from '../tokens-of.ts';

/** Forms by which prose says what is going to happen, or what somebody means to do. */
const AHEAD = /^(?:will|'ll|shall|(?:be|set|schedule|plan|intend|expect) to)$/u;
/** Verbs that say nothing that one would ask for. */
const EMPTY = new Set(
	'be have do come continue get see need want like remain become help make let keep try seem'.split(' ')
);

/** How an auxiliary tells afterwards what was ahead then. */
const AFTERWARDS: Readonly<Record<string, string>> = {
	will: 'would',
	"'ll": 'would',
	shall: 'would',
	is: 'was',
	are: 'were',
	does: 'did',
	do: 'did'
};

/** “The orbiter will go on display at the Norland Museum” in a dated text → where, and when, it was to do so. */
export const plan: Recognizer = {
	relation: 'plan',
	recognize(view) {
		if (view.document.published === undefined) return { facts: [] };
		return { facts: view.clauses.filter((clause) => isAhead(view, clause)).flatMap((clause) => planIn(view, clause)) };
	}
};

function isAhead(view: SentenceView, { kind, verb, from }: Clause): boolean {
	if (verb.negated || verb.modal === undefined || !AHEAD.test(verb.modal)) return false;
	if (EMPTY.has(verb.lemma) || REPORTING.has(verb.lemma)) return false;
	const opener = view.sentence.tokens.slice(Math.max(0, from - 1), from + 1).map(({ lower }) => lower);
	const isFree = kind === 'main' || kind === 'coordinate' || opener.includes('which');
	return isFree && !opener.some((word) => /^(?:if|unless|whether|so)$/u.test(word));
}

function planIn(view: SentenceView, clause: Clause): readonly Fact[] {
	const time = clauseTime(view, clause);
	const reading = readClause(view, clause, timePhrases(view, clause, time));
	if (!reading.ok || !namesMore(view, reading.read)) return [];
	const { subject, predicate, tokens, certainty } = reading.read;
	const auxiliary = AFTERWARDS[predicate.auxiliary] ?? predicate.auxiliary;
	const what = wordsSlot(view, predicate.said, tokens);
	return [
		factOf(view, 'plan', {
			slots: { subject: [subject], what: [what] },
			predicate: { ...predicate, auxiliary },
			certainty,
			...(time && { time })
		})
	];
}

/** The plan names somebody or something beside its subject, or its subject is named and its time is told. */
function namesMore(view: SentenceView, { subject, tokens }: ReadClause): boolean {
	if (subject.type !== 'entity' && !/(?!^)\p{Lu}/u.test(subject.text)) return false;
	return tokens.to - tokens.from >= 2;
}
