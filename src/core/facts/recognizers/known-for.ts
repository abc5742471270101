import { clauseFrom, verbFrom, type Clause } from '../../sentences/clause.ts';
import { wordsOf } from '../clause-words.ts';
import { descriptionAt } from '../description.ts';
import type { Fact } from '../fact.ts';
import { factOf, wordsSlot } from '../fact-of.ts';
import { certaintyOf, namedBy, slotOf } from '../phrase-fillers.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';

const KNOWN = /^(?:known|famous|famed|noted|renowned|celebrated|remembered|notable)$/u;
const MOST_WORDS = 12;

/** “is best known for her maps of the Alps” → for what somebody or something is known. */
export const knownFor: Recognizer = {
	relation: 'known-for',
	recognize(view) {
		return { facts: view.clauses.flatMap((clause) => fromClause(view, asMain(clause, view))) };
	}
};

/** “was a chemist (, chiefly) known for …”: what the bare participle says of the noun holds of the main subject. */
function asMain(clause: Clause, { clauses, sentence: { tokens } }: SentenceView): Clause {
	const { verb, kind, subject } = clause;
	if (!verb.passive || verb.from !== verb.head || (kind !== 'relative' && kind !== 'subordinate')) return clause;
	const [main] = clauses;
	if (main?.kind !== 'main' || main.verb.lemma !== 'be' || main.verb.negated || main.verb.modal !== undefined)
		return clause;
	const start = subject?.from === main.verb.to ? subject.to : subject === undefined ? main.to : undefined;
	const isNear =
		start !== undefined &&
		start <= verb.from &&
		tokens.slice(start, verb.from).every(({ text, pos }) => text === ',' || pos === 'ADV');
	if (!isNear || !main.subject) return clause;
	return clauseFrom({ ...clause, subject: main.subject, verb: verbFrom({ ...verb, from: main.verb.from }) });
}

function fromClause(view: SentenceView, { subject, verb }: Clause): Fact[] {
	const { tokens } = view.sentence;
	if (!subject || verb.negated || verb.modal !== undefined || subject.and.length > 0) return [];
	const at = tokens.findIndex(({ lower }, i) => i >= verb.head && i <= verb.to + 2 && KNOWN.test(lower));
	const thing = namedBy(view, subject);
	if (at < 0 || !thing || tokens.slice(verb.to, at).some(({ pos }) => pos !== 'ADV')) return [];
	const comes = tokens.findIndex(({ lower }, i) => i > at && i <= at + 2 && lower === 'for');
	const whole = comes < 0 ? undefined : descriptionAt(view, comes + 1);
	// “known for her maps”: whose they are, the question says.
	const isOwn = /^(?:his|her|its|their)$/u.test(tokens[comes + 1]?.lower ?? '') && whole !== undefined;
	const range = isOwn ? { ...whole, from: comes + 2 } : whole;
	const words = range && wordsOf(view, range, { subject: thing.entity });
	if (!range || words?.ok !== true || words.text.split(' ').length > MOST_WORDS) return [];
	const reason = wordsSlot(view, words.text, range);
	const how = tokens
		.slice(at - (tokens[at - 1]?.pos === 'ADV' ? 1 : 0), comes)
		.filter(({ pos }) => pos === 'ADJ' || pos === 'VERB' || pos === 'ADV')
		.toSorted((a, b) => Number(b.pos === 'ADV') - Number(a.pos === 'ADV'));
	return [
		factOf(view, 'known-for', {
			slots: { thing: [slotOf(view, thing)], reason: [reason] },
			trigger: `${tokens[verb.from]?.lower ?? 'is'} ${how
				.map(({ lower }) => lower)
				.filter((word) => !/^(?:has|have|been)$/u.test(word))
				.join(' ')}`,
			certainty: certaintyOf([thing])
		})
	];
}
