import { clauseTime } from '../../facts/clause-time.ts';
import { spanOf } from '../../facts/fact-of.ts';
import type { Attribution, Slot } from '../../facts/fact.ts';
import { REPORTING } from '../../facts/lexicon/verbs.ts';
import { readClause } from '../../facts/read-predicate.ts';
import type { SentenceView } from '../../facts/recognizer.ts';
import { findReportedSpeech } from '../../facts/refiners/reported-speech.ts';
import type { Time } from '../../facts/time.ts';
import { phraseOf } from '../../facts/tokens-of.ts';
import { contains, overlaps, type Span } from '../../shared/span.ts';
import type { Clause } from '../../sentences/clause.ts';
import { isEveryday } from '../fairness/worth-a-date.ts';
import type { FactStore } from '../fact-store.ts';
import { whenPhrase } from '../wording/dates.ts';
import { upperFirst } from '../wording/names.ts';
import { say } from '../wording/say.ts';
import { withSecondMentionsShort } from '../wording/second-mention.ts';
import { isUnsure, leans } from './hedges.ts';

/** One clause of a sentence as a statement that stands alone: names in full, its time in front. */
export interface Statement {
	readonly text: string;
	readonly subject: Slot;
	/** Where the document says it. */
	readonly span: Span;
	readonly time?: Time;
	readonly attribution?: Attribution;
	/** What it tells is so at any time: “lies”, “is”, “has”. */
	readonly isLasting?: boolean;
	/** A whole sentence tells more than the gap needs. */
	readonly isWhole?: boolean;
}

/** So many quoted words are a term or a title, not somebody's speech. */
const LONGEST_TERM = 4;

/** The clauses whose subject and verb the sentence states for itself. */
function isStated({ kind, verb, subject }: Clause): boolean {
	return (
		(kind === 'main' || kind === 'coordinate') && verb.modal === undefined && !verb.negated && subject !== undefined
	);
}

/** Whose words the clause is: nobody's, somebody's by name, or those of one who may not be quoted. */
function sourceOf(view: SentenceView, span: Span): Attribution | 'nobody' | undefined {
	const isQuoted = view.sentence.quoted.some(
		(range) => range.to - range.from > LONGEST_TERM && overlaps(spanOf(view, range), span)
	);
	const over = findReportedSpeech(view).find(({ content }) => contains(spanOf(view, content), span));
	if (!over) return isQuoted || view.sentence.kind === 'quotation' ? undefined : 'nobody';
	return over.isOpinion || over.attribution.anonymous ? undefined : over.attribution;
}

/** “mentioned in a letter to a friend”: a verb of saying without what was said. */
function saysNothing(view: SentenceView, { verb, objects }: Clause): boolean {
	return REPORTING.has(verb.lemma) && (objects.length === 0 || view.sentence.tokens[verb.to]?.lower === 'that');
}

/** “Gordon distinguished Gordon”: “himself” became a name. */
function isReflexive(subject: Slot, said: string): boolean {
	if (subject.type !== 'entity') return false;
	const at = said.indexOf(subject.entity.name);
	return at >= 0 && !/^[’']/u.test(said.slice(at + subject.entity.name.length));
}

/** “by Norway, followed by Sweden”: others are told of as well. */
const JOINING = /^(?:followed|joined|together|along|accompanied|alongside)$/u;

/** “the deadliest to hit China since 1976”: what narrows the last words stands right behind them. */
function isCut(view: SentenceView, end: number): boolean {
	const isListed = view.sentence.tokens[end]?.text === ',' && JOINING.test(view.sentence.tokens[end + 1]?.lower ?? '');
	if (isListed) return true;
	return /^(?:since|than|until|till|before|after|that|when|where|whose|because)$/u.test(
		view.sentence.tokens[end]?.lower ?? ''
	);
}

/** The statement's own words with what opens its clause: “Perhaps”, “As far as is known,”. */
function wordsAround({ document, sentence, clauses }: SentenceView, clause: Clause, { end }: Span): string {
	const first = clauses[0] === clause ? sentence.span.start : sentence.tokens[clause.from]?.span.start;
	return document.text.slice(first, end);
}

const LASTING =
	/^(?:is|are|has|have|lies|lie|stands|stand|runs|run|flows|flow|links|link|connects|connect|borders|border|separates|contains|consists|means|crosses|covers|forms)$/u;

/** “lies on the Tana”, “is a port in Norway”, but not “is building a port”. */
export function isLasting({ sentence: { tokens } }: SentenceView, { verb }: Clause): boolean {
	return (
		LASTING.test(tokens[verb.from]?.lower ?? '') &&
		tokens[verb.head]?.lower.endsWith('ing') !== true &&
		tokens[verb.head]?.lower !== 'been'
	);
}

function statementOf(view: SentenceView, clause: Clause, store: FactStore): Statement | undefined {
	const time = clauseTime(view, clause);
	const when = whenPhrase(time);
	// A time that means nothing alone may not be told, and without it the clause tells too little.
	if (time && when === undefined) return undefined;
	const reading = readClause(view, clause, time ? [phraseOf(view, time)] : []);
	if (!reading.ok) return undefined;
	const { subject, predicate, tokens } = reading.read;
	// “There were …”: the subject stands behind its verb.
	if ((clause.subject?.from ?? 0) > clause.verb.from || saysNothing(view, clause)) return undefined;
	const from = view.sentence.tokens[clause.subject?.from ?? clause.from]?.span.start ?? view.sentence.span.start;
	const span = { start: from, end: spanOf(view, tokens).end };
	if (isEveryday(predicate, subject)) return undefined;
	if (isReflexive(subject, predicate.said) || isCut(view, tokens.to)) return undefined;
	const source = sourceOf(view, span);
	const persons = [...view.mentions, ...view.references].map(({ entity }) => entity);
	const own = subject.type === 'entity' ? [subject.entity] : [];
	const said = withSecondMentionsShort(`${say(subject, store)} ${predicate.said}`, [...own, ...persons]);
	if (source === undefined || isUnsure(wordsAround(view, clause, span)) || leans(said)) return undefined;
	const text = when === undefined ? upperFirst(said) : `${upperFirst(when)}, ${said}`;
	return {
		text: `${text}.`,
		subject,
		span,
		isLasting: isLasting(view, clause),
		...(time && { time }),
		...(source !== 'nobody' && { attribution: source })
	};
}

/** Every clause of the sentence that can stand as a statement of its own. */
export function statementsOf(view: SentenceView, store: FactStore): readonly Statement[] {
	const { kind } = view.sentence;
	if (kind === 'title' || kind === 'heading' || kind === 'caption') return [];
	return view.clauses.filter(isStated).flatMap((clause) => statementOf(view, clause, store) ?? []);
}
