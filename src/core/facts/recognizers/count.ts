import type { Clause, TokenRange } from '../../sentences/clause.ts';
import type { PartOfSpeech } from '../../sentences/sentence.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, spanOf } from '../fact-of.ts';
import type { Quantity } from '../quantity.ts';
import { clauseTime } from '../clause-time.ts';
import { REPORTING } from '../lexicon/verbs.ts';
import { readClause } from '../read-predicate.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { phraseOf, tokensOf } from '../tokens-of.ts';

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'ADJ', 'PROPN']);
/** Prepositions that a question may put before “how many”. */
const FRONTED = new Set(['by', 'with']);
/** Words that make the counted things known ones: “the two sides”. */
const KNOWN = new Set('the both these those all its his her their such'.split(' '));
const HEDGES = new Set([
	'about',
	'around',
	'some',
	'approximately',
	'roughly',
	'nearly',
	'almost',
	'over',
	'least',
	'most',
	'than',
	'more',
	'fewer',
	'less',
	'up',
	'at',
	'to',
	'an',
	'another',
	'additional',
	'total',
	'of',
	'a',
	'the',
	'all',
	'only'
]);

interface Counted {
	/** The number with its hedge, the noun, and both together with the article before them. */
	readonly number: TokenRange;
	readonly noun: TokenRange;
	readonly whole: TokenRange;
}

/** “about 400 child protection officers”: where the number and where the noun stands. */
function countedPhrase(view: SentenceView, quantity: Quantity): Counted | undefined {
	const { tokens } = view.sentence;
	const range = tokensOf(view, quantity.span);
	let from = range.from;
	while (from < range.to && tokens[from]?.pos !== 'NUM' && !/\d/u.test(tokens[from]?.text ?? '')) from++;
	let end = from;
	while (end < tokens.length && (tokens[end]?.pos === 'NUM' || (end < range.to && /\d/u.test(tokens[end]?.text ?? ''))))
		end++;
	let to = end;
	while (to < tokens.length && NOMINAL.has(tokens[to]?.pos ?? 'X')) to++;
	while (to > end && tokens[to - 1]?.pos === 'ADJ') to--;
	if (from === end || to === end) return undefined;
	let start = from;
	while (start > 0 && HEDGES.has(tokens[start - 1]?.lower ?? '') && from - start < 4) start--;
	while (
		start < from &&
		['to', 'of', 'the', 'at'].includes(tokens[start]?.lower ?? '') &&
		!['least', 'most'].includes(tokens[start + 1]?.lower ?? '')
	)
		start++;
	return { number: { from: start, to: end }, noun: { from: end, to }, whole: { from: start, to } };
}

function textOf(view: SentenceView, range: TokenRange): string {
	const span = spanOf(view, range);
	return view.document.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
}

/** True when the counted phrase is the subject of its clause, and nothing but it. */
function isSubjectOf(clause: Clause, { number, noun }: Counted): boolean {
	const { subject, verb } = clause;
	if (!subject || subject.and.length > 0 || noun.to > verb.from) return false;
	return subject.from <= number.to && noun.from <= subject.head && subject.head < noun.to;
}

function isAskable(view: SentenceView, clause: Clause, counted: Counted): boolean {
	const { verb } = clause;
	const before = view.sentence.tokens[counted.whole.from - 1]?.lower ?? '';
	const within = view.sentence.tokens.slice(counted.whole.from, counted.noun.from);
	if (verb.modal !== undefined || verb.negated || REPORTING.has(verb.lemma)) return false;
	return (
		!KNOWN.has(before) &&
		!within.some(({ lower }) => KNOWN.has(lower)) &&
		/s$|people|children|men|women/iu.test(textOf(view, counted.noun))
	);
}

/** The token before the counted phrase that a question takes to its front (“By how many …”), none, or no way to ask. */
function frontedBy(view: SentenceView, clause: Clause, counted: Counted): string | undefined | false {
	const { whole } = counted;
	const isObject = clause.objects.some(({ from, to }) => from <= counted.noun.from && counted.noun.from < to);
	if (isObject) return undefined;
	const complement = clause.complements.find(
		({ phrase }) => phrase.from <= whole.to && counted.noun.from < phrase.to && phrase.from >= whole.from - 1
	);
	const before = view.sentence.tokens[whole.from - 1]?.lower ?? '';
	return complement && FRONTED.has(before) ? before : false;
}

function countIn(view: SentenceView, clause: Clause, quantity: Quantity): Fact | undefined {
	const counted = countedPhrase(view, quantity);
	if (!counted || !isAskable(view, clause, counted)) return undefined;
	const isSubject = isSubjectOf(clause, counted);
	const fronted = isSubject ? undefined : frontedBy(view, clause, counted);
	if (fronted === false) return undefined;
	const time = clauseTime(view, clause);
	const gap = fronted === undefined ? counted.whole : { from: counted.whole.from - 1, to: counted.whole.to };
	const reading = readClause(view, clause, [...(time ? [phraseOf(view, time)] : []), gap]);
	if (!reading.ok || (!isSubject && gap.from >= reading.read.tokens.to)) return undefined;
	const { read } = reading;
	const words = (range: TokenRange): Slot => ({ type: 'words', text: textOf(view, range), span: spanOf(view, range) });
	const value: Slot = {
		type: 'quantity',
		quantity,
		text: textOf(view, counted.number),
		span: spanOf(view, counted.number)
	};
	const what: Slot = { ...words(read.tokens), text: read.predicate.said };
	return factOf(view, 'count', {
		slots: { ...(!isSubject && { thing: [read.subject] }), noun: [words(counted.noun)], value: [value], what: [what] },
		predicate: read.predicate,
		certainty: isSubject ? 'stated' : read.certainty,
		...(time && { time }),
		...(fronted !== undefined && { trigger: fronted })
	});
}

/** “The ministry employed 400 child protection officers.” → how many it employed. */
export const count: Recognizer = {
	relation: 'count',
	recognize(view) {
		const counts = view.quantities.filter(({ kind }) => kind === 'count');
		const facts = counts.flatMap((quantity) => {
			const clause = view.clauses.find(({ kind, from, to }) => {
				const at = tokensOf(view, quantity.span).from;
				return (kind === 'main' || kind === 'coordinate') && from <= at && at < to;
			});
			return (clause && countIn(view, clause, quantity)) ?? [];
		});
		return { facts };
	}
};
