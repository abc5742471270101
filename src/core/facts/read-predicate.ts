import type { Clause, TokenRange, VerbGroup } from '../sentences/clause.ts';
import type { Token } from '../sentences/sentence.ts';
import { endOfWords } from './clause-end.ts';
import { wordsOf, type Words } from './clause-words.ts';
import type { Slot } from './fact.ts';
import { entitySlot, spanOf } from './fact-of.ts';
import { nameOrReferenceAt } from './name-at.ts';
import type { Predicate } from './predicate.ts';
import type { MentionInSentence, SentenceView } from './recognizer.ts';
import { inside, tokensOf } from './tokens-of.ts';

/** A clause whose subject is named and whose words can be turned into a question. */
export interface ReadClause {
	readonly subject: Slot;
	readonly predicate: Predicate;
	/** The tokens from the verb to where the clause's own words end. */
	readonly tokens: TokenRange;
	readonly certainty: 'stated' | 'inferred';
}

/** A clause read, or the word in it that could not be settled. */
export type ClauseReading =
	{ readonly ok: true; readonly read: ReadClause } | { readonly ok: false; readonly detail?: string };

const SAME_PAST = new Set(
	'put cut set hit let cost shut split spread cast hurt beat bid burst quit rid shed'.split(' ')
);
const MOST_OPENING = 9;
/** Not something that does anything: what looks like a subject is a time. */
const TIME_LIKE =
	/^(?:the )?(?:next |first |last |same )?(?:day|night|morning|evening|week|month|year|decade|time|moment)s?\b/iu;

/** The base form that follows “did”: the lemma, mended where the lemmatiser gave the past form back. */
export function baseOf(token: Token): string {
	if (token.lemma !== token.lower || !token.lower.endsWith('ed')) return token.lemma;
	if (token.lower.endsWith('ied')) return `${token.lower.slice(0, -3)}y`;
	return token.lower.replace(/(?<double>[bdgmnprt])\k<double>ed$|ed$/u, '$<double>');
}

interface Asking {
	readonly auxiliary: string;
	/** The first token of what follows the subject in a question. */
	readonly rest: number;
	readonly base?: string;
}

/** The auxiliary that a question puts first, and the verb that it leaves behind. */
function asking(tokens: readonly Token[], verb: VerbGroup, isDated: boolean): Asking {
	const head = tokens[verb.head];
	const first = tokens[verb.from];
	// “In 2014 the law has changed”: with a date, “did” asks better than “has”.
	const perfect = first?.lemma === 'have' && verb.head > verb.from && !verb.passive && isDated;
	if (first && head && !perfect && (first.lemma === 'be' || (first.pos === 'AUX' && verb.head > verb.from))) {
		return { auxiliary: first.lower, rest: verb.from + 1 };
	}
	const lower = head?.lower ?? '';
	const base = head ? baseOf(head) : '';
	const rest = verb.head + 1;
	if (lower === base && !SAME_PAST.has(lower) && !perfect) return { auxiliary: 'do', rest, base };
	// “Visiting Russia in 1890, he …”: what goes with the told deed was done then too.
	if (lower.endsWith('ing')) return { auxiliary: 'did', rest, base };
	const present = [`${base}s`, `${base}es`, base.replace(/y$/u, 'ies')].includes(lower);
	return { auxiliary: present ? 'does' : 'did', rest, base };
}

/** The subject's tokens up to the verb, without an apposition between commas. */
function subjectRange(view: SentenceView, clause: Clause): TokenRange | undefined {
	const { subject, verb } = clause;
	if (!subject) return undefined;
	const listed = subject.and.reduce((end, part) => Math.max(end, part.to), subject.to);
	let to = listed;
	while (to < verb.from && !/^[,;:()–—]$/u.test(view.sentence.tokens[to]?.text ?? ',')) to++;
	if (view.sentence.tokens.slice(listed, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX')) to = listed;
	while (to > listed && view.sentence.tokens[to - 1]?.pos === 'ADV') to--;
	return { from: subject.from, to };
}

type SubjectReading = { readonly slot: Slot; readonly inferred: boolean } | { readonly detail?: string };

function subjectOf(view: SentenceView, clause: Clause): SubjectReading {
	const { subject } = clause;
	const range = subjectRange(view, clause);
	if (!subject || !range) return {};
	const named = subject.and.length === 0 ? nameOrReferenceAt(view, subject.head) : undefined;
	if (named && named.tokens.to >= range.to) {
		return { slot: entitySlot(view, named.entity, named.tokens), inferred: named.inferred };
	}
	const isTime = view.times.some(({ span }) => inside(range, tokensOf(view, span)));
	const owner = nameOrReferenceAt(view, range.from)?.entity;
	const words = wordsOf(view, range, {
		subject: view.mentions.some(({ tokens }) => inside(range, tokens)) ? owner : undefined
	});
	if (!words.ok) return words;
	if (isTime || TIME_LIKE.test(words.text) || !/\p{L}{2}/u.test(words.text)) return {};
	return { slot: { type: 'words', text: words.text, span: spanOf(view, range) }, inferred: false };
}

/** “At the Battle of X, …”: what opens the sentence before the subject of its first clause, when it names something. */
function openingOf(view: SentenceView, clause: Clause, without: readonly TokenRange[]): string {
	const { tokens } = view.sentence;
	const from = Math.max(0, ...without.map((range) => (range.from === 0 ? range.to : 0)));
	const to = (clause.subject?.from ?? 0) - (tokens[(clause.subject?.from ?? 0) - 1]?.text === ',' ? 1 : 0);
	if (view.clauses[0] !== clause || to - from < 2 || to - from > MOST_OPENING || tokens[from]?.pos !== 'ADP') return '';
	const words = wordsOf(view, { from, to }, { without });
	const names = view.mentions.some((mention) => inside({ from, to }, mention.tokens));
	if (!words.ok || !names || /[,;:()]/u.test(words.text) || /^(?:according|as|like|unlike|with)\b/iu.test(words.text))
		return '';
	return ` ${words.text.charAt(0).toLowerCase()}${words.text.slice(1)}`;
}

function isListedAfter(view: SentenceView, end: number): boolean {
	const { tokens } = view.sentence;
	const joint = tokens[end]?.lower ?? '';
	return (
		/^(?:and|or|,)$/u.test(joint) &&
		view.mentions.some(({ tokens: name }) => name.from === end + 1 || name.from === end + 2)
	);
}

function isListedBefore(view: SentenceView, start: number): boolean {
	return /^(?:and|or|,)$/u.test(view.sentence.tokens[start - 1]?.lower ?? '');
}

/** The name that ends the words read, unless it is the last of a list. */
function endingOf(
	view: SentenceView,
	range: TokenRange,
	without: readonly TokenRange[]
): { readonly name: MentionInSentence; readonly at: number; readonly preposition: string } | undefined {
	const { tokens } = view.sentence;
	const end = without.find(({ from, to }) => from < range.to && range.to <= to)?.from ?? range.to;
	const name = view.mentions.find((mention) => mention.tokens.to === end && mention.tokens.from >= range.from);
	if (!name) return undefined;
	const start = name.tokens.from - (tokens[name.tokens.from - 1]?.lower === 'the' ? 1 : 0);
	const before = tokens[start - 1];
	if (view.sentence.tokens[end]?.pos === 'VERB' || /^(?:and|or)$/u.test(before?.lower ?? '') || before?.lower === 'of')
		return undefined;
	if (isListedAfter(view, end) || isListedBefore(view, start)) return undefined;
	if (before?.pos === 'ADP') return { name, at: start - 1, preposition: before.lower };
	return start === range.from ? { name, at: start, preposition: '' } : undefined;
}

/** Takes a clause apart for asking; `without` names the tokens of the time that the question gives or asks for. */
export function readClause(view: SentenceView, clause: Clause, without: readonly TokenRange[] = []): ClauseReading {
	const subject = subjectOf(view, clause);
	if (!('slot' in subject)) return { ok: false, ...subject };
	const names = { subject: subject.slot.type === 'entity' ? subject.slot.entity : undefined, without };
	const { auxiliary, rest, base } = asking(view.sentence.tokens, clause.verb, without.length > 0);
	const read = (to: number): readonly [Words, Words] => [
		wordsOf(view, { from: clause.verb.from, to }, names),
		wordsOf(view, { from: rest, to }, names)
	];
	const { whole, own } = endOfWords(view, clause, without);
	const long = read(whole);
	const to = long[0].ok ? whole : own;
	const [said, left] = to === whole ? long : read(own);
	if (!said.ok) return said;
	if (!left.ok) return left;
	const opening = openingOf(view, clause, without);
	const inFront = (words: string): string => `${base === undefined ? words : `${base} ${words}`.trim()}${opening}`;
	const ending = endingOf(view, { from: rest, to }, without);
	const before = ending && wordsOf(view, { from: rest, to: ending.at }, names);
	return {
		ok: true,
		read: {
			subject: subject.slot,
			predicate: {
				auxiliary,
				base: inFront(left.text),
				said: said.text + opening,
				...(ending &&
					before?.ok === true && {
						ending: {
							slot: entitySlot(view, ending.name.entity, ending.name.tokens),
							preposition: ending.preposition,
							base: inFront(before.text)
						}
					})
			},
			tokens: { from: clause.verb.from, to },
			certainty: subject.inferred ? 'inferred' : 'stated'
		}
	};
}
