import type { Clause, TokenRange } from '../../sentences/clause.ts';
import { wordsOf } from '../clause-words.ts';
import { clauseTime } from '../clause-time.ts';
import type { Entity } from '../entity.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, spanOf } from '../fact-of.ts';
import { STATING } from '../lexicon/verbs.ts';
import { certaintyOf, namedBy, slotOf } from '../phrase-fillers.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { phraseOf } from '../tokens-of.ts';

/** “X declared that …” → who declared it. The words stand as they were reported. */
export const statement: Recognizer = {
	relation: 'statement',
	recognize(view) {
		return { facts: view.clauses.flatMap((clause) => fromClause(view, clause)) };
	}
};

function fromClause(view: SentenceView, clause: Clause): Fact[] {
	const { subject, verb } = clause;
	if (!subject || !STATING.has(verb.lemma) || verb.negated || verb.passive || verb.modal !== undefined) return [];
	const speaker = namedBy(view, subject);
	if (
		!speaker ||
		(speaker.entity.type !== 'person' && speaker.entity.type !== 'organisation') ||
		subject.and.length > 0
	)
		return [];
	const time = clauseTime(view, clause);
	const words = opensContent(view, verb)
		? contentAfter(view, verb.to, { subject: speaker.entity, without: time ? [phraseOf(view, time)] : [] })
		: undefined;
	if (!words) return [];
	const trigger = view.sentence.tokens[verb.head]?.lower ?? 'said';
	const slots = { speaker: [slotOf(view, speaker)], words: [words] };
	return [factOf(view, 'statement', { slots, trigger, certainty: certaintyOf([speaker]), ...(time && { time }) })];
}

/** What was said, to the end of the sentence, with "that" when the text has it. */
/** Verbs that may take the thing said as their object. */
const WITH_OBJECT =
	/^(?:announce|declare|reveal|confirm|deny|predict|estimate|promise|stress|emphasi[sz]e|underline|underscore|reiterate|call|describe)$/u;

/** “that …”, a quotation, or a clause of its own; some verbs take a plain object too. */
function opensContent(view: SentenceView, verb: Clause['verb']): boolean {
	const next = view.sentence.tokens[verb.to];
	if (!next) return false;
	const that = view.sentence.tokens.slice(verb.to, verb.to + 5).findIndex(({ lower }) => lower === 'that');
	if (next.text === '"' || that === 0 || (that > 0 && next.pos === 'ADP')) return true;
	if (WITH_OBJECT.test(verb.lemma)) return /^(?:DET|NOUN|ADJ|PROPN)$/u.test(next.pos);
	return view.clauses.some(({ subject }) => subject !== undefined && subject.from === verb.to);
}

function contentAfter(view: SentenceView, from: number, names: SpokenNames): Slot | undefined {
	const { tokens } = view.sentence;
	let to = tokens.length;
	while (to > from && /^[.!?]$/u.test(tokens[to - 1]?.text ?? '')) to--;
	if (to - from < 4 || to - from > 34) return undefined;
	const range = { from, to };
	const words = withQuotations(view, range, names);
	if (words === undefined || !namesSomething(view, range) || /^[,:;]/u.test(words)) return undefined;
	return { type: 'words', text: words, span: spanOf(view, range) };
}

interface SpokenNames {
	readonly subject: Entity;
	readonly without: readonly TokenRange[];
}

/** Words of a reporter are made fit to stand alone; words between quotation marks stay as they were spoken. */
function withQuotations(view: SentenceView, range: TokenRange, names: SpokenNames): string | undefined {
	const quoted = view.sentence.quoted.filter(({ from, to }) => from > range.from && to < range.to);
	const parts: string[] = [];
	let from = range.from;
	for (const { from: opens, to: closes } of quoted) {
		const before = from < opens - 1 ? wordsOf(view, { from, to: opens - 1 }, names) : undefined;
		if (before && !before.ok) return undefined;
		const span = spanOf(view, { from: opens - 1, to: closes + 1 });
		parts.push(...(before ? [before.text] : []), view.document.text.slice(span.start, span.end));
		from = closes + 1;
	}
	const rest = from < range.to ? wordsOf(view, { from, to: range.to }, names) : undefined;
	if (rest && !rest.ok) return undefined;
	return [...parts, ...(rest ? [rest.text] : [])].join(' ').replace(/\s+/gu, ' ');
}

/** Words without a single name or number are too vague to tell one statement from another. */
function namesSomething(view: SentenceView, range: { readonly from: number; readonly to: number }): boolean {
	const span = spanOf(view, range);
	return (
		view.mentions.some(({ tokens }) => tokens.from >= range.from) ||
		view.sentence.quoted.length > 0 ||
		view.quantities.some((quantity) => quantity.span.start >= span.start)
	);
}
