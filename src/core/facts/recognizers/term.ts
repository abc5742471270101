import type { Clause, TokenRange } from '../../sentences/clause.ts';
import { wordsOf } from '../clause-words.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, wordsSlot } from '../fact-of.ts';
import { isDemonym } from '../lexicon/peoples.ts';
import { markAfter } from '../mark-after.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';
import { glossesIn } from '../terms/glosses.ts';

const MOST_TERM = 4;
const LEAST_DESCRIPTION = 5;
const MOST_DESCRIPTION = 18;
/** Words that make the noun before them a case and no term: "a man was", "the result". */
const NO_TERMS =
	/^(?:result|example|reason|problem|question|answer|way|thing|fact|case|man|woman|person|group|number|part|place|day|year|time|visit|week|study|report)s?$/u;

/** “An antibiotic is a substance that kills bacteria” → what a word of the subject means. */
export const term: Recognizer = {
	relation: 'term',
	recognize(view) {
		const [first] = view.clauses;
		return { facts: [...(first ? fromClause(view, first) : []), ...fromQuotes(view), ...glossesIn(view)] };
	}
};

/** “The word grito means “cry””, “the name Varde translates to “beacon””: a foreign word with its meaning in quotation marks. */
const MEANS =
	/\b(?:[Tt]he )?(?:word|name|term|phrase) ["“]?(?<word>[\p{L}-]{3,24})["”]?,? (?:means|translates (?:to|as|into)|is translated as) ["“](?<meaning>[^"“”]{2,40}?)[.,]?["”]/u;

function fromQuotes(view: SentenceView): Fact[] {
	const { start, end } = view.sentence.span;
	const match = MEANS.exec(view.document.text.slice(start, end));
	const { word, meaning } = match?.groups ?? {};
	if (!match || word === undefined || meaning === undefined) return [];
	const slotOf = (text: string, at: number): Slot => ({
		type: 'words',
		text,
		span: { start: start + at, end: start + at + text.length }
	});
	const from = match.index + match[0].indexOf(word, 4);
	const told = match.index + match[0].lastIndexOf(meaning);
	return [
		factOf(view, 'term', { slots: { term: [slotOf(word, from)], meaning: [slotOf(meaning, told)] }, trigger: 'word' })
	];
}

function fromClause(view: SentenceView, { kind, subject, verb }: Clause): Fact[] {
	const { tokens } = view.sentence;
	if (kind !== 'main' || !subject || subject.from > 1 || subject.and.length > 0 || verb.negated) return [];
	const is = tokens[verb.head]?.lower ?? '';
	if (verb.modal !== undefined || !/^(?:is|are|were|means|mean)$/u.test(is) || verb.from !== subject.to) return [];
	if (is === 'were' ? !isKinds(view, subject) : !isTerm(view, subject)) return [];
	const description = is === 'were' ? listFrom(view, verb.to) : descriptionFrom(view, verb.to);
	const words = description && wordsOf(view, description);
	if (!description || words?.ok !== true) return [];
	const name = wordsOf(view, { from: subject.from, to: subject.to });
	if (!name.ok) return [];
	const thing = wordsSlot(view, lowerFirst(name.text), subject);
	const slot = wordsSlot(view, words.text, description);
	return [
		factOf(view, 'term', { slots: { term: [thing], meaning: [slot] }, trigger: is.startsWith('mean') ? 'mean' : is })
	];
}

/** “An antibiotic”, “Photosynthesis”: a kind, named by nobody, that the sentence begins with. */
function isTerm(view: SentenceView, { from, to, head }: TokenRange & { readonly head: number }): boolean {
	const { tokens } = view.sentence;
	const noun = tokens[head];
	const article = tokens[from];
	if (
		!/^(?:NOUN|PROPN)$/u.test(noun?.pos ?? '') ||
		noun === undefined ||
		NO_TERMS.test(noun.lower) ||
		to - from > MOST_TERM
	)
		return false;
	if (tokens.slice(from, to).some((_, at) => nameOrReferenceAt(view, from + at))) return false;
	const isKind = /^an?$/u.test(article?.lower ?? '');
	const isMass =
		article === noun && /(?:ology|ism|tion|sis|ics|ment|ity|ness|ance|ence|ure|graphy|onomy)$/u.test(noun.lower);
	return isKind || isMass;
}

/** “Literacy tests”: things of a kind that is no more, by a compound that nobody bears as a name. */
function isKinds(view: SentenceView, { from, to, head }: TokenRange & { readonly head: number }): boolean {
	const { tokens } = view.sentence;
	const [first, noun] = [tokens[from], tokens[head]];
	const isCompound = to - from === 2 && /^(?:NOUN|PROPN)$/u.test(first?.pos ?? '') && !isDemonym(first?.text ?? '');
	const isPlural = noun?.pos === 'NOUN' && noun.lower.endsWith('s') && !NO_TERMS.test(noun.lower);
	return isCompound && isPlural && !nameOrReferenceAt(view, from) && from === 0;
}

/** “long and detailed exams on history, politics, and more”: to the end, without an article. */
function listFrom(view: SentenceView, from: number): TokenRange | undefined {
	const { tokens } = view.sentence;
	const to = tokens.length - 1;
	const words = tokens.slice(from, to);
	const isPlain = words.every(({ pos, text }) => /^(?:NOUN|ADJ|ADP|CCONJ|ADV)$/u.test(pos) || text === ',');
	const tells = words.some(({ lower }) => /^(?:of|on|for|between|in|with|against|from)$/u.test(lower));
	const opens = /^(?:NOUN|ADJ)$/u.test(words[0]?.pos ?? '');
	return isPlain && tells && opens && to - from >= LEAST_DESCRIPTION && to - from <= MOST_DESCRIPTION
		? { from, to }
		: undefined;
}

/** “a substance that kills bacteria or stops their growth”: with a clause or a phrase that tells it from others, to the end. */
function descriptionFrom(view: SentenceView, from: number): TokenRange | undefined {
	const { tokens } = view.sentence;
	if (!/^(?:an?|the|any|one)$/u.test(tokens[from]?.lower ?? '')) return undefined;
	const to = markAfter(tokens, from);
	const length = to - from;
	const tells = tokens
		.slice(from, to)
		.some(({ lower }) => /^(?:that|which|who|whose|where|of|used|for|by|in|between|with)$/u.test(lower));
	return tells && length >= LEAST_DESCRIPTION && length <= MOST_DESCRIPTION && tokens[to]?.text === '.'
		? { from, to }
		: undefined;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
