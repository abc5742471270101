import type { Clause, TokenRange } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, spanOf, wordsSlot } from '../fact-of.ts';
import { REPORTING } from '../lexicon/verbs.ts';
import { readClause } from '../read-predicate.ts';
import type { SentenceView } from '../recognizer.ts';
import type { GivenReason } from './given-reason.ts';
import { reasonInWords } from './reason-in-words.ts';

/** The clause that the reason is given for: the one right before it, or the first after a reason that opens the sentence. */
function clauseOf(view: SentenceView, { whole }: GivenReason): Clause | undefined {
	const isTelling = ({ kind, told }: Clause): boolean => kind === 'main' || kind === 'coordinate' || told === true;
	// “…, although many ignored them because …”: the reason is of what stands nearest.
	const before = view.clauses.map(({ verb }) => verb.to).filter((to) => to <= whole.from);
	if (before.length === 0) return view.clauses.find((clause) => isTelling(clause) && clause.verb.from >= whole.to);
	const nearest = Math.max(...before);
	return view.clauses.find((clause) => isTelling(clause) && clause.verb.to === nearest);
}

/** “did not command it himself,”: adds nothing to be asked. */
function emphatics({ sentence: { tokens } }: SentenceView): readonly TokenRange[] {
	return tokens.flatMap(({ lower }, at) =>
		/^(?:him|her|it)self$|^themselves$/u.test(lower) &&
		/^(?:NOUN|PROPN)$/u.test(tokens[at - 1]?.pos ?? '') &&
		tokens[at + 1]?.pos === 'PUNCT'
			? [{ from: at, to: at + 1 }]
			: []
	);
}

/** The deed that a reason or a means is given for, as a fact; none where its words do not stand alone. */
export function deedFor(view: SentenceView, relation: 'reason' | 'means', found: GivenReason): readonly Fact[] {
	const clause = clauseOf(view, found);
	if (!clause || clause.verb.modal !== undefined || REPORTING.has(clause.verb.lemma)) return [];
	if (clause.verb.lemma === 'be' && clause.objects.length === 0) return [];
	const time = clauseTime(view, clause);
	const reading = readClause(view, clause, [found.whole, ...emphatics(view)]);
	if (!reading.ok) return [];
	const { subject, predicate, tokens, certainty } = reading.read;
	// “did not come because …”: a reason is asked of what was not done too, by a question that says so.
	if (clause.verb.negated && (relation === 'means' || !/^(?:not|never)\b/u.test(predicate.base))) return [];
	const words = reasonInWords(view, found.words, { subject, clause });
	if (words === undefined || !/\p{L}{3}/u.test(words)) return [];
	const effect = wordsSlot(view, predicate.said, tokens);
	const because: Slot = { type: 'words', text: `${found.opening} ${words}`, span: spanOf(view, found.words) };
	const slots = { subject: [subject], effect: [effect], cause: [because] };
	return [factOf(view, relation, { slots, predicate, certainty, ...(time && { time }) })];
}
