import type { Clause } from '../../sentences/clause.ts';
import { wordsOf } from '../clause-words.ts';
import { descriptionAt } from '../description.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, spanOf } from '../fact-of.ts';
import { certaintyOf, namedBy, slotOf } from '../phrase-fillers.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';

const KNOWN = /^(?:known|famous|famed|noted|renowned|celebrated|remembered|notable)$/u;
const MOST_WORDS = 12;

/** “is best known for her maps of the Alps” → for what somebody or something is known. */
export const knownFor: Recognizer = {
	relation: 'known-for',
	recognize(view) {
		return { facts: view.clauses.flatMap((clause) => fromClause(view, clause)) };
	}
};

function fromClause(view: SentenceView, { subject, verb }: Clause): Fact[] {
	const { tokens } = view.sentence;
	if (!subject || verb.negated || verb.modal !== undefined || subject.and.length > 0) return [];
	const at = tokens.findIndex(({ lower }, i) => i >= verb.head && i <= verb.to + 2 && KNOWN.test(lower));
	const thing = namedBy(view, subject);
	if (at < 0 || !thing) return [];
	const comes = tokens.findIndex(({ lower }, i) => i > at && i <= at + 2 && lower === 'for');
	const range = comes < 0 ? undefined : descriptionAt(view, comes + 1);
	const words = range && wordsOf(view, range, { subject: thing.entity });
	if (!range || words?.ok !== true || words.text.split(' ').length > MOST_WORDS) return [];
	const reason: Slot = { type: 'words', text: words.text, span: spanOf(view, range) };
	const how = tokens.slice(verb.from, comes).filter(({ pos }) => pos === 'ADJ' || pos === 'VERB' || pos === 'ADV');
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
