import type { Clause, NounPhrase } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import { wordsOf } from '../clause-words.ts';
import type { Fact } from '../fact.ts';
import { namedBy } from '../phrase-fillers.ts';
import { readClauseOf } from '../read-predicate.ts';
import type { SentenceView } from '../recognizer.ts';
import { nameWords } from './name-words.ts';
import { amountFact, isSubject, type AmountInClause } from './amount-in-clause.ts';

/** Verbs by which a place or a body is said to hold people. */
const HOLDING = /^(?:inhabit|have|contain|number|reach|hold|include|employ|hous(?:e|ing)|populate|total)$/u;

/** “Łódź was inhabited by 672,000 people, among whom 35% were Jewish” → “What percentage of the 672,000 people in Łódź were Jewish?” */
export function askWhom(found: AmountInClause): Fact | undefined {
	const { view, clause, amount } = found;
	const opener = openerOf(view, clause);
	const whole = opener && wholeOf(view, opener);
	if (!whole || !isSubject(found) || /\bof\b/u.test(amount.asks)) return undefined;
	const { words, time } = whole;
	const subject = { type: 'words', text: amount.of, span: view.sentence.span } as const;
	const reading = readClauseOf(view, clause, { subject, certainty: 'stated', without: [] });
	if (!reading.ok) return undefined;
	const opening = amount.quantity.kind === 'count' ? 'how many' : amount.asks;
	return amountFact(found, { opening: `${opening} of the ${words}`, predicate: reading.read.predicate, time });
}

/** The relative clause that “of whom” opens: this one, or the one that “and” goes on with. */
function openerOf(view: SentenceView, clause: Clause): Clause | undefined {
	const isOpened = ({ from, kind }: Clause): boolean =>
		kind === 'relative' &&
		[from - 1, from, from + 1].some(
			(at) =>
				/^(?:whom|which)$/u.test(view.sentence.tokens[at]?.lower ?? '') &&
				/^(?:of|among)$/u.test(view.sentence.tokens[at - 1]?.lower ?? '')
		);
	if (isOpened(clause)) return clause;
	const before = view.clauses[view.clauses.indexOf(clause) - 1];
	return clause.kind === 'coordinate' && before && isOpened(before) ? before : undefined;
}

/** “approximately 672,000 people in Łódź”: what “whom” stands for, with the place or body that has them. */
function wholeOf(
	view: SentenceView,
	opener: Clause
): { readonly words: string; readonly time: Fact['time'] } | undefined {
	const antecedent = opener.complements.find(
		({ preposition }) => preposition === 'of' || preposition === 'among'
	)?.phrase;
	const main = antecedent && view.clauses.find((each) => each !== opener && holds(each, antecedent));
	if (!main?.subject || !HOLDING.test(main.verb.lemma)) return undefined;
	const holder = namedBy(view, main.subject);
	const words = antecedent && wordsOf(view, antecedent);
	if (!words || !holder || holder.entity.type === 'person' || !words.ok || !/\p{L}{4}/u.test(words.text))
		return undefined;
	const preposition = holder.entity.type === 'place' ? 'in' : 'of';
	return { words: `${words.text} ${preposition} ${nameWords(view, holder.entity)}`, time: clauseTime(view, main) };
}

function holds({ objects, complements }: Clause, phrase: NounPhrase): boolean {
	return objects.includes(phrase) || complements.some((each) => each.phrase === phrase);
}
