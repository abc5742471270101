import type { Clause, TokenRange } from '../../sentences/clause.ts';
import { wordsOf } from '../clause-words.ts';
import { clauseTime } from '../clause-time.ts';
import type { Entity } from '../entity.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, spanOf, wordsSlot } from '../fact-of.ts';
import { endOfWords } from '../clause-end.ts';
import { countryNamed } from '../lexicon/countries.ts';
import { STATING, TAKING_SIDES } from '../lexicon/verbs.ts';
import { certaintyOf, namedBy, slotOf } from '../phrase-fillers.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { phraseOf } from '../tokens-of.ts';

/** How many tokens may stand between “told” and “that”. */
const MOST_ADDRESSEE = 8;
const LEAST_TOKENS = 4;
const MOST_TOKENS = 34;

/** “X declared that …”, “X urged Y to …” → who did. The words stand as they were reported. */
export const statement: Recognizer = {
	relation: 'statement',
	recognize(view) {
		return { facts: view.clauses.flatMap((clause) => fromClause(view, clause)) };
	}
};

function fromClause(view: SentenceView, clause: Clause): Fact[] {
	const { subject, verb } = clause;
	if (!subject || verb.negated || verb.passive || verb.modal !== undefined || subject.and.length > 0) return [];
	const speaker = namedBy(view, subject);
	if (!speaker || !speaks(speaker.entity)) return [];
	const time = clauseTime(view, clause);
	const names = { subject: speaker.entity, without: time ? [phraseOf(view, time)] : [] };
	const said = STATING.has(verb.lemma) || verb.lemma === 'tell' ? wordsSaid(view, clause, names) : undefined;
	const stated = said ?? (TAKING_SIDES.has(verb.lemma) ? stanceTaken(view, clause, names) : undefined);
	if (!stated) return [];
	const slots = { speaker: [slotOf(view, speaker)], words: [stated.words] };
	const { trigger } = stated;
	return [factOf(view, 'statement', { slots, trigger, certainty: certaintyOf([speaker]), ...(time && { time }) })];
}

/** Persons and bodies speak, and so do countries by their governments. */
function speaks(entity: Entity): boolean {
	const { type, name } = entity;
	return type === 'person' || type === 'organisation' || (type === 'place' && countryNamed(name) !== undefined);
}

interface Stated {
	readonly words: Slot;
	readonly trigger: string;
}

/** Verbs that may take the thing said as their object. */
const WITH_OBJECT =
	/^(?:announce|declare|reveal|confirm|deny|predict|estimate|promise|stress|emphasi[sz]e|underline|underscore|reiterate|call|describe|propose)$/u;

function wordsSaid(view: SentenceView, { verb }: Clause, names: SpokenNames): Stated | undefined {
	const { tokens } = view.sentence;
	if (verb.lemma === 'tell') {
		const that = tokens.findIndex(
			({ lower }, at) => at >= verb.to && at < verb.to + MOST_ADDRESSEE && lower === 'that'
		);
		const words = that < 0 ? undefined : contentAfter(view, that, names);
		return words && { words, trigger: 'said' };
	}
	const words = opensContent(view, verb) ? contentAfter(view, verb.to, names) : undefined;
	return words && { words, trigger: saidAs(view, verb) };
}

/** “said”, “is proposing”, “has called”: the verb with its auxiliaries. */
function saidAs({ sentence }: SentenceView, { from, head }: Clause['verb']): string {
	const auxiliaries = sentence.tokens.slice(from, head).filter(({ pos }) => pos === 'AUX');
	return [...auxiliaries, ...sentence.tokens.slice(head, head + 1)].map(({ lower }) => lower).join(' ');
}

/** “urged Norway to leave the league”, “condemned the invasion of Peru”: the words up to where the clause ends. */
function stanceTaken(view: SentenceView, clause: Clause, names: SpokenNames): Stated | undefined {
	const { verb } = clause;
	const next = view.sentence.tokens[verb.to];
	if (verb.lemma === 'call' && !/^(?:for|on)$/u.test(next?.lower ?? '')) return undefined;
	const { whole } = endOfWords(view, clause, names.without);
	const words = wordsWithin(view, { from: verb.to, to: whole }, names);
	return words && { words, trigger: saidAs(view, verb) };
}

/** “that …”, a quotation, or a clause of its own; some verbs take a plain object too. */
function opensContent(view: SentenceView, verb: Clause['verb']): boolean {
	const next = view.sentence.tokens[verb.to];
	if (!next) return false;
	const that = view.sentence.tokens.slice(verb.to, verb.to + 5).findIndex(({ lower }) => lower === 'that');
	if (next.text === '"' || that === 0 || (that > 0 && next.pos === 'ADP')) return true;
	if (WITH_OBJECT.test(verb.lemma)) return /^(?:DET|NOUN|ADJ|PROPN)$/u.test(next.pos);
	return view.clauses.some(({ subject }) => subject !== undefined && subject.from === verb.to);
}

/** What was said, to the end of the sentence, with "that" when the text has it. */
function contentAfter(view: SentenceView, from: number, names: SpokenNames): Slot | undefined {
	const { tokens } = view.sentence;
	let to = tokens.length;
	while (to > from && /^[.!?]$/u.test(tokens[to - 1]?.text ?? '')) to--;
	return wordsWithin(view, { from, to }, names);
}

function wordsWithin(view: SentenceView, range: TokenRange, names: SpokenNames): Slot | undefined {
	const length = range.to - range.from;
	if (length < LEAST_TOKENS || length > MOST_TOKENS) return undefined;
	const words = withOwnPronoun(view, range, names) ?? withQuotations(view, range, names);
	if (words === undefined || !namesSomething(view, range) || /^[,:;]/u.test(words)) return undefined;
	return wordsSlot(view, words, range);
}

interface SpokenNames {
	readonly subject: Entity;
	readonly without: readonly TokenRange[];
}

/** “that he believes …”: a pronoun that opens the words and means the speaker stays. */
function withOwnPronoun(view: SentenceView, range: TokenRange, names: SpokenNames): string | undefined {
	const that = view.sentence.tokens[range.from]?.lower === 'that' ? 1 : 0;
	const at = range.from + that;
	const pronoun = view.sentence.tokens[at]?.lower ?? '';
	const own = view.references.find(({ tokens }) => tokens.from === at)?.entity === names.subject;
	if (!/^(?:he|she|it)$/u.test(pronoun) || !(own || (pronoun === 'it' && names.subject.type !== 'person')))
		return undefined;
	const rest = withQuotations(view, { from: at + 1, to: range.to }, names);
	return rest === undefined ? undefined : `${that === 1 ? 'that ' : ''}${pronoun} ${rest}`;
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
		const words = view.document.text.slice(span.start, span.end).replace(/^["“”'‘’]|["“”'‘’]$/gu, '');
		parts.push(...(before ? [before.text] : []), `“${words}”`);
		from = closes + 1;
	}
	const rest = from < range.to ? wordsOf(view, { from, to: range.to }, names) : undefined;
	if (rest && !rest.ok) return undefined;
	return [...parts, ...(rest ? [rest.text] : [])]
		.join(' ')
		.replace(/\s+/gu, ' ')
		.replace(/ (?=[,;])/gu, '');
}

/** Words without a single name or number are too vague to tell one statement from another. */
function namesSomething(view: SentenceView, range: { readonly from: number; readonly to: number }): boolean {
	const span = spanOf(view, range);
	return (
		view.sentence.tokens.slice(range.from, range.to).some(({ text }) => /^\p{Lu}/u.test(text)) ||
		view.references.some(({ tokens }) => range.from < tokens.from && tokens.to <= range.to) ||
		view.sentence.quoted.length > 0 ||
		view.quantities.some((quantity) => quantity.span.start >= span.start)
	);
}
