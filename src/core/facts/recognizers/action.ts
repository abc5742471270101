import type { Clause } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import type { Fact } from '../fact.ts';
import { factOf, wordsSlot } from '../fact-of.ts';
import { ESTEEMING, OPINING, REPORTING } from '../lexicon/verbs.ts';
import { readClause, type ReadClause } from '../read-predicate.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';

/** Verbs that say nothing that one would ask for, or that have relations of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(
	'be have become do seem appear remain continue begin start go come get want like know feel see hear need try bear die meet contain let help keep happen tend aim hope plan expect lie stand consist'.split(
		' '
	)
);

const MOST_TOKENS = 24;

/** “Novak recommended Horvat to the Vienna Conservatory” → who did it: a deed without a date, told with a second name. */
export const action: Recognizer = {
	relation: 'action',
	recognize(view) {
		return {
			facts: view.clauses.filter((clause) => isDeed(view, clause)).flatMap((clause) => fromClause(view, clause))
		};
	}
};

function isDeed(view: SentenceView, { kind, verb, relativeAdverb, told }: Clause): boolean {
	const tells = kind === 'main' || kind === 'coordinate' || told || relativeAdverb?.word === 'where';
	if (!tells || verb.negated || verb.modal !== undefined) return false;
	if (verb.passive && ESTEEMING.has(verb.lemma)) return false;
	if (ELSEWHERE.has(verb.lemma) || REPORTING.has(verb.lemma) || OPINING.has(verb.lemma)) return false;
	const head = view.sentence.tokens[verb.head];
	return head !== undefined && !head.lower.endsWith('ing');
}

function fromClause(view: SentenceView, clause: Clause): Fact[] {
	if (clauseTime(view, clause)) return [];
	const reading = readClause(view, clause);
	if (!reading.ok) return [];
	const { read } = reading;
	if (read.subject.type !== 'entity' || read.tokens.to - read.tokens.from > MOST_TOKENS || !namesAnother(view, read))
		return [];
	const deed = wordsSlot(view, read.predicate.said, read.tokens);
	return [
		factOf(view, 'action', {
			slots: { agent: [read.subject], deed: [deed] },
			predicate: read.predicate,
			certainty: read.certainty
		})
	];
}

/** The deed names somebody or something else, so that it is not everybody's. */
function namesAnother(view: SentenceView, { subject, tokens }: ReadClause): boolean {
	const own = subject.type === 'entity' ? subject.entity.id : '';
	const named = view.mentions.filter((mention) => tokens.from <= mention.tokens.from && mention.tokens.to <= tokens.to);
	const marked = view.sentence.tokens.slice(tokens.from + 1, tokens.to).some(({ text }) => /^[\p{Lu}\d]/u.test(text));
	return (
		(named.some(({ entity }) => entity.id !== own) || (marked && named.length === 0)) && tokens.to - tokens.from >= 4
	);
}
