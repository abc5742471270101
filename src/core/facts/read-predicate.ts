import type { Clause, TokenRange, VerbGroup } from '../sentences/clause.ts';
import type { Token } from '../sentences/sentence.ts';
import { endOfWords } from './clause-end.ts';
import { wordsOf } from './clause-words.ts';
import type { Slot } from './fact.ts';
import { entitySlot } from './fact-of.ts';
import type { Predicate } from './predicate.ts';
import { askedNames } from './asked-names.ts';
import { subjectOf } from './read-subject.ts';
import type { SentenceView } from './recognizer.ts';
import { inside, phraseOf } from './tokens-of.ts';

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

/** The base form that follows “did”: the lemma, mended where the lemmatiser gave the past form back. */
export function baseOf(token: Token): string {
	if (token.lower === 'premiered') return 'premiere';
	if (token.lemma !== token.lower || !token.lower.endsWith('ed')) return token.lemma;
	if (token.lower.endsWith('ied')) return `${token.lower.slice(0, -3)}y`;
	return token.lower.replace(/(?<double>[bdgmnprt])\k<double>ed$|ed$/u, '$<double>');
}

interface Asking {
	readonly auxiliary: string;
	/** The first token of what follows the subject in a question. */
	readonly rest: number;
	readonly base?: string;
	/** The auxiliary, when the text leaves it out: “the Treaty of Lund, signed in 1679”. */
	readonly implied?: string;
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
	// “started to represent”, “intends to hold”: the first verb bears the tense, and what is only meant stays so.
	const isFirst = first?.pos === 'VERB' && verb.head > verb.from;
	const bearer =
		isFirst && (first.lower !== first.lemma || verb.modal?.endsWith(' to') === true) ? verb.from : verb.head;
	const word = tokens[bearer];
	const lower = word?.lower ?? '';
	const base = word ? baseOf(word) : '';
	const rest = bearer + 1;
	if (lower === base && !SAME_PAST.has(lower) && !perfect) return { auxiliary: 'do', rest, base };
	// “Visiting Russia in 1890, he …”: what goes with the told deed was done then too.
	if (lower.endsWith('ing')) return { auxiliary: 'did', rest, base };
	const present = lower === 'has' || [`${base}s`, `${base}es`, `${base.replace(/y$/u, '')}ies`].includes(lower);
	return { auxiliary: present ? 'does' : 'did', rest, base };
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

/** “managed to pass”: passed. */
const MANAGING = /^(?:manage|proceed|go on) to (?=\p{Ll})/u;

interface Apart extends Asking {
	readonly subject: Slot;
	readonly without: readonly TokenRange[];
}

/** The predicate whose words end before `to`, or the word in it that could not be settled. */
function predicateTo(
	view: SentenceView,
	clause: Clause,
	{ to, implied = '', ...apart }: Apart & { readonly to: number }
): Predicate | { readonly detail: string } {
	const { subject, without, rest, base, auxiliary } = apart;
	const names = { subject: subject.type === 'entity' ? subject.entity : undefined, without };
	const said = wordsOf(view, { from: clause.verb.from, to }, names);
	const left = wordsOf(view, { from: rest, to }, names);
	if (!said.ok) return said;
	if (!left.ok) return left;
	const opening = openingOf(view, clause, without);
	const inFront = (words: string): string =>
		`${base === undefined ? words : `${base} ${words}`.trim().replace(MANAGING, '')}${opening}`;
	const endings = askedNames(view, clause, { from: rest, to, verbEnd: clause.verb.to }, without).flatMap((name) => {
		const others = wordsOf(view, { from: rest, to }, { ...names, without: [...without, name] });
		if (!others.ok) return [];
		const slot = entitySlot(view, name.named.entity, name.named.tokens);
		const { preposition, noun } = name;
		return [{ slot, preposition, base: inFront(others.text), ...(noun !== undefined && { noun }) }];
	});
	const head = view.sentence.tokens[clause.verb.head];
	return {
		auxiliary,
		base: inFront(left.text),
		said: implied + said.text + opening,
		endings,
		...(head && { verb: baseOf(head) })
	};
}

/** Told at a time, and not up to one: “since 1955 it has …”, “by 1835 they had …”, “for a century they have …” keep their tense. */
function isPlainlyDated({ sentence }: SentenceView, without: readonly TokenRange[]): boolean {
	return (
		without.length > 0 &&
		!without.some(({ from }) => /^(?:since|by|for|over)$/u.test(sentence.tokens[from]?.lower ?? ''))
	);
}

function isTimeSpent(view: SentenceView, { verb }: Clause, without: readonly TokenRange[]): boolean {
	return view.times.some((time) => {
		const { from } = phraseOf(view, time);
		return from <= verb.to && from >= verb.from && without.some((range) => range.from === from);
	});
}

/** “was closed and replaced by …”, “the Treaty of Lund, signed in 1679”: the form of “be” that the participle is said without. */
function impliedBe(
	{ sentence: { tokens }, clauses }: SentenceView,
	{ verb, kind, subject, told }: Clause
): Asking | undefined {
	if (!verb.passive || verb.from !== verb.head) return undefined;
	const sharing = clauses.findLast(
		(other) => other.verb.passive && other.verb.to <= verb.from && other.subject?.from === subject?.from
	);
	const shared = kind === 'coordinate' && sharing ? tokens[sharing.verb.from] : undefined;
	const be = shared?.lemma === 'be' ? shared.lower : told === true ? 'was' : undefined;
	return be === undefined ? undefined : { auxiliary: be, rest: verb.from, implied: `${be} ` };
}

/** “is decorated and punctuated by …”: a participle whose “be” the reading did not find is no deed of the subject. */
function isHalfPassive({ sentence: { tokens } }: SentenceView, { verb, kind, objects }: Clause): boolean {
	const by = tokens[verb.to]?.lower === 'by';
	return kind === 'coordinate' && verb.from === verb.head && !verb.passive && objects.length === 0 && by;
}

/** What a clause was read as, by the tokens that were left out: several recognizers and the gaps ask for the same. */
const readings = new WeakMap<Clause, Map<string, ClauseReading>>();

/** Takes a clause apart for asking; `without` names the tokens of the time that the question gives or asks for. */
export function readClause(view: SentenceView, clause: Clause, without: readonly TokenRange[] = []): ClauseReading {
	const key = without.map(({ from, to }) => `${from}-${to}`).join(' ');
	const known = readings.get(clause) ?? new Map<string, ClauseReading>();
	readings.set(clause, known);
	const reading = known.get(key) ?? readWithSubject(view, clause, without);
	known.set(key, reading);
	return reading;
}

function readWithSubject(view: SentenceView, clause: Clause, without: readonly TokenRange[]): ClauseReading {
	const subject = subjectOf(view, clause);
	if (!('slot' in subject)) return { ok: false, ...subject };
	const certainty = subject.inferred ? 'inferred' : 'stated';
	return readClauseOf(view, clause, { subject: subject.slot, certainty, without });
}

/** Takes a clause apart whose subject is already known. */
export function readClauseOf(
	view: SentenceView,
	clause: Clause,
	known: Pick<ReadClause, 'subject' | 'certainty'> & { readonly without: readonly TokenRange[] }
): ClauseReading {
	const { tokens } = view.sentence;
	const { subject, certainty, without } = known;
	const implied = impliedBe(view, clause);
	const own = implied ?? asking(tokens, clause.verb, isPlainlyDated(view, without));
	const apart = { ...own, subject, without };
	// “spent the winter of 1858 in Egypt”: the time is what was spent, and cannot be left out.
	if (clause.verb.lemma === 'spend' && isTimeSpent(view, clause, without)) return { ok: false };
	if (isHalfPassive(view, clause)) return { ok: false };
	// “massacred and enslaved”: two verbs with one object do not come apart.
	if (tokens[apart.rest]?.lower === 'and') return { ok: false };
	const ends = endOfWords(view, clause, without);
	const long = predicateTo(view, clause, { ...apart, to: ends.whole });
	const to = 'base' in long ? ends.whole : ends.own;
	const predicate = to === ends.whole ? long : predicateTo(view, clause, { ...apart, to });
	if (!('base' in predicate)) return { ok: false, ...predicate };
	return { ok: true, read: { subject, predicate, tokens: { from: clause.verb.from, to }, certainty } };
}
