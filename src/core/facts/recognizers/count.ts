import type { Clause, TokenRange } from '../../sentences/clause.ts';
import type { PartOfSpeech } from '../../sentences/sentence.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, spanOf } from '../fact-of.ts';
import type { Quantity } from '../quantity.ts';
import { readClause } from '../read-predicate.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { phraseOf, tokensOf } from '../tokens-of.ts';

const NOMINAL: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'ADJ', 'PROPN']);
/** Prepositions that a question may put before “how many”. */
const FRONTED = new Set(['by', 'with', 'to', 'from', 'in', 'on', 'against']);
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
	if (from === end || to === end || tokens[to - 1]?.pos === 'ADJ') return undefined;
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

function countIn(view: SentenceView, clause: Clause, quantity: Quantity): Fact | undefined {
	const counted = countedPhrase(view, quantity);
	if (!counted || clause.verb.modal !== undefined || clause.verb.negated) return undefined;
	const { tokens } = view.sentence;
	const isSubject =
		clause.subject !== undefined &&
		clause.subject.from <= counted.number.to &&
		counted.noun.to <= clause.verb.from &&
		clause.subject.head < counted.noun.to &&
		clause.subject.head >= counted.noun.from;
	if (!isSubject && (counted.whole.from < clause.verb.to || counted.whole.to > clause.to)) return undefined;
	const before = tokens[counted.whole.from - 1];
	const fronted = !isSubject && before?.pos === 'ADP' ? before.lower : undefined;
	if (fronted !== undefined && !FRONTED.has(fronted)) return undefined;
	const time = view.times.find((each) => each.kind !== 'duration');
	const gap = fronted === undefined ? counted.whole : { from: counted.whole.from - 1, to: counted.whole.to };
	const reading = readClause(view, clause, [...(time ? [phraseOf(view, time)] : []), gap]);
	if (!reading.ok) return undefined;
	const { read } = reading;
	if (!isSubject && gap.from >= read.tokens.to) return undefined;
	const noun: Slot = { type: 'words', text: textOf(view, counted.noun), span: spanOf(view, counted.noun) };
	const value: Slot = {
		type: 'quantity',
		quantity,
		text: textOf(view, counted.number),
		span: spanOf(view, counted.number)
	};
	const what: Slot = { type: 'words', text: read.predicate.said, span: spanOf(view, read.tokens) };
	return factOf(view, 'count', {
		slots: { ...(isSubject ? {} : { thing: [read.subject] }), noun: [noun], value: [value], what: [what] },
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
