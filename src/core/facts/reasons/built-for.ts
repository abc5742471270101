import type { Clause } from '../../sentences/clause.ts';
import { wordsOf } from '../clause-words.ts';
import type { Fact } from '../fact.ts';
import { factOf, wordsSlot } from '../fact-of.ts';
import { subjectOf } from '../read-subject.ts';
import type { SentenceView } from '../recognizer.ts';
import { endBeforeMark } from './given-reason.ts';

/** What is made once, and to some end. */
const MADE =
	/^(?:built|constructed|created|founded|established|formed|designed|introduced|launched|enacted|adopted|erected|developed|dug|organi[sz]ed)$/u;
const LEAST_TOKENS = 4;

/** “The canal was built to link two seas”: one group of verbs, of which the first was done and the second was its end. */
export function builtFor(view: SentenceView, { kind, subject, verb }: Clause): readonly Fact[] {
	const { tokens } = view.sentence;
	const [be, made, to, end] = tokens.slice(verb.from, verb.from + 4);
	const isTold = (kind === 'main' || kind === 'coordinate') && subject !== undefined && !verb.negated;
	if (!isTold || !/^(?:was|were)$/u.test(be?.lower ?? '') || !MADE.test(made?.lower ?? '')) return [];
	if (to?.lower !== 'to' || end?.pos !== 'VERB') return [];
	const close = endBeforeMark(view, verb.from + 3);
	return close === undefined || close - verb.from - 2 < LEAST_TOKENS ? [] : factFor(view, verb.from, close);
}

function factFor(view: SentenceView, from: number, to: number): readonly Fact[] {
	const clause = view.clauses.find(({ verb }) => verb.from === from);
	const reading = clause && subjectOf(view, clause);
	if (!reading || !('slot' in reading)) return [];
	const owner = reading.slot.type === 'entity' ? reading.slot.entity : undefined;
	const [auxiliary = '', base = ''] = view.sentence.tokens.slice(from, from + 2).map(({ lower }) => lower);
	const words = wordsOf(view, { from: from + 2, to }, { subject: owner });
	if (!words.ok) return [];
	const said = `${auxiliary} ${base}`;
	return [
		factOf(view, 'reason', {
			slots: {
				subject: [reading.slot],
				effect: [wordsSlot(view, said, { from, to: from + 2 })],
				cause: [wordsSlot(view, words.text, { from: from + 2, to })]
			},
			predicate: { auxiliary, base, said },
			certainty: reading.inferred ? 'inferred' : 'stated'
		})
	];
}
