import type { Clause, NounPhrase, TokenRange } from '../sentences/clause.ts';
import type { Token } from '../sentences/sentence.ts';
import { textOf } from './entities/find-candidates.ts';
import { nameOrReferenceAt, type Named } from './name-at.ts';
import type { MentionInSentence, SentenceView } from './recognizer.ts';

/** Prepositions that, after a noun, belong to the noun and not to the deed. */
const OF_THE_NOUN = new Set(['of', 'with', 'for', 'between', 'against', 'about', 'over']);

/** A name in a predicate that can be asked for, and the tokens that go when it is: its preposition, article and titles with it. */
export interface AskedName extends TokenRange {
	readonly named: Named;
	/** Empty for a direct object. */
	readonly preposition: string;
	/** "his **publisher**, Simrock": by which noun the name is asked for. */
	readonly noun?: string;
}

/** Where the predicate's words stand: after the verb's own first word, up to where the clause ends. */
interface Words extends TokenRange {
	readonly verbEnd: number;
}

/** The names in a predicate that can be asked for, the last first: a direct object, and what a preposition ties to the verb. */
export function askedNames(
	view: SentenceView,
	clause: Clause,
	words: Words,
	without: readonly TokenRange[]
): readonly AskedName[] {
	const end = without.find(({ from, to }) => from < words.to && words.to <= to)?.from ?? words.to;
	const plain = view.mentions
		.filter(({ tokens }) => words.from <= tokens.from && tokens.to <= end)
		.flatMap((name) => plainName(view, clause, name, { ...words, to: end }) ?? []);
	const apposed = clause.complements.flatMap(({ phrase, at }) => apposedName(view, phrase, { at, words }) ?? []);
	return [...plain, ...apposed].toSorted((a, b) => b.to - a.to);
}

function plainName(view: SentenceView, clause: Clause, name: MentionInSentence, words: Words): AskedName | undefined {
	const { tokens } = view.sentence;
	const start = startOf(tokens, name);
	const { to } = name.tokens;
	const isVerbal = tokens.slice(words.verbEnd, start).some(({ pos }) => pos === 'VERB');
	const inList = [...clause.objects, ...clause.complements.map(({ phrase }) => phrase)].some((phrase) =>
		holdsInList(phrase, to)
	);
	if (isVerbal || inList || isListed(view, { from: start, to }) || !goesOn(tokens, to, words.to)) return undefined;
	const named = { entity: name.entity, tokens: name.tokens, inferred: false };
	const before = tokens[start - 1];
	if (before?.pos !== 'ADP') return start === words.from ? { named, from: start, to, preposition: '' } : undefined;
	const afterNoun = /^(?:NOUN|PROPN)$/u.test(tokens[start - 2]?.pos ?? '');
	if (before.lower === 'of' || (afterNoun && OF_THE_NOUN.has(before.lower))) return undefined;
	return { named, from: start - 1, to, preposition: before.lower };
}

/** "to his publisher, Simrock": a common noun that a name in apposition tells apart. */
function apposedName(
	view: SentenceView,
	phrase: NounPhrase,
	{ at, words }: { readonly at: number; readonly words: Words }
): AskedName | undefined {
	const { apposition } = phrase;
	const { tokens } = view.sentence;
	if (!apposition || phrase.and.length > 0 || at < words.from || tokens[phrase.to]?.lower === 'of') return undefined;
	if (tokens[phrase.head]?.pos !== 'NOUN') return undefined;
	const named = nameOrReferenceAt(view, apposition.head);
	if (!named || named.inferred || nameOrReferenceAt(view, phrase.head)) return undefined;
	const preposition = tokens[at]?.lower ?? '';
	const first = /^(?:DET|PRON)$/u.test(tokens[phrase.from]?.pos ?? '') ? phrase.from + 1 : phrase.from;
	const noun = textOf(tokens.slice(first, phrase.head + 1));
	return /['’]s?\b/u.test(noun) ? undefined : { named, from: at, to: apposition.to, preposition, noun };
}

/** The name's first token with its article and the titles before it. */
function startOf(tokens: readonly Token[], { tokens: { from }, mention }: MentionInSentence): number {
	let start = from;
	const titled = mention.titles[0]?.split(/\s+/u).length ?? 0;
	for (let left = titled; left > 0 && /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[start - 1]?.pos ?? ''); left--) start--;
	return tokens[start - 1]?.lower === 'the' ? start - 1 : start;
}

/** The words end, or go on with another phrase: the name is no part of a longer one. */
function goesOn(tokens: readonly Token[], at: number, end: number): boolean {
	const next = tokens[at];
	if (at >= end) return next?.pos !== 'VERB' && next?.text !== "'s" && (next?.text !== '-' || next.spaced);
	return (
		(next?.pos === 'ADP' && next.lower !== 'of') || next?.pos === 'ADV' || (next?.lower === 'to' && next.pos === 'PART')
	);
}

function isListed(view: SentenceView, { from, to }: TokenRange): boolean {
	const { tokens } = view.sentence;
	const joint = (at: number): boolean => /^(?:and|or|,)$/u.test(tokens[at]?.lower ?? '');
	if (joint(from - 1)) return true;
	return joint(to) && view.mentions.some(({ tokens: name }) => name.from === to + 1 || name.from === to + 2);
}

/** The name ends a member of a list of several. */
function holdsInList({ from, to, and }: NounPhrase, at: number): boolean {
	const last = and.at(-1);
	return last !== undefined && from < at && at <= last.to && to <= last.from;
}
