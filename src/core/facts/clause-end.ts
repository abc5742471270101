import type { Clause, TokenRange } from '../sentences/clause.ts';
import type { Token } from '../sentences/sentence.ts';
import { UNITS } from './lexicon/units.ts';
import type { SentenceView } from './recognizer.ts';
import { phraseOf } from './tokens-of.ts';

const MARKS = new Set([',', ';', ':', '(', '—', '–', '--', '-']);
const OPENERS = new Set(
	'which who where when while whereas although though but because until after before since if unless as whose whom that'.split(
		' '
	)
);
/** What a disaster does besides: “exploded … killing all six”. */
const HARMING = /^(?:killing|injuring|wounding|damaging|destroying|flooding|leaving)$/u;
const MOST_TOKENS = 30;
/** A longer list is more than one can be asked. */
const MOST_LISTED = 16;

/** Where a clause's own words end. */
export interface ClauseEnd {
	/** With an infinitive or participle that belongs to it: “… helped the town to rebuild its bridge”. */
	readonly whole: number;
	/** Without. */
	readonly own: number;
}

/** Where the words of a clause end: before the first comma, bracket or conjunction that opens something else. */
export function endOfWords(view: SentenceView, clause: Clause, without: readonly TokenRange[]): ClauseEnd {
	const { tokens } = view.sentence;
	const stop = stopAfter(view, clause, without);
	const cut = hasVerb(tokens.slice(clause.to, stop)) ? Math.min(stop, clause.to) : stop;
	const end = beforeClause(tokens, cut, clause.verb.to);
	const own = withWholePhrases(clause, without, withWholeList(view, withBothSides(tokens, clause, end)));
	const at = without.find(({ from, to }) => from <= clause.to && clause.to < to)?.to ?? clause.to;
	const next = tokens[at];
	const after = tokens[at + 1];
	const goesOn =
		next?.lower === 'to' ||
		(at === clause.verb.to && next?.pos === 'VERB' && /ing$/u.test(next.lower)) ||
		(next?.pos === 'ADP' && /ing$/u.test(after?.lower ?? '')) ||
		joinsOn(tokens, clause.to);
	return { own, whole: stop > clause.to && goesOn ? trimmed(tokens, stop, clause.verb.to) : own };
}

/** “faced invasions by William, his brother and the king”: a list that the clause governs is said whole. */
function withWholePhrases({ objects, complements }: Clause, without: readonly TokenRange[], end: number): number {
	const lists = [...objects, ...complements.map(({ phrase }) => phrase)].filter(({ and }) => and.length > 0);
	return lists.reduce((to, { from, and }) => {
		const last = and.at(-1)?.to ?? to;
		const isSaid = without.every((range) => range.to <= from || range.from >= last);
		return isSaid && from < to && last > to && last - from < MOST_LISTED ? last : to;
	}, end);
}

/** “was fought between the army of William, the Duke, …”: with one side only, “between” says nothing. */
function withBothSides(tokens: readonly Token[], { verb }: Clause, end: number): number {
	const to = trimmed(tokens, end, verb.to);
	const words = tokens.slice(verb.to, to).map(({ lower }) => lower);
	const at = words.lastIndexOf('between');
	return at >= 0 && !words.slice(at).includes('and') ? trimmed(tokens, verb.to + at, verb.to) : to;
}

/** “in Moscow and Saint Petersburg”: a list of names is not cut in two. */
function withWholeList(view: SentenceView, end: number): number {
	const { tokens } = view.sentence;
	const isName = view.mentions.some(({ tokens: name }) => name.to === end);
	if (!isName || tokens[end]?.lower !== 'and') return end;
	const start = end + (tokens[end + 1]?.lower === 'the' ? 2 : 1);
	return view.mentions.find(({ tokens: name }) => name.from === start)?.tokens.to ?? end;
}

function hasVerb(tokens: readonly Token[]): boolean {
	return tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
}

/** The clause ended right before the verb form that its last preposition or “to” belongs to. */
function joinsOn(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	return (before?.lower === 'to' || before?.pos === 'ADP') && tokens[at]?.pos === 'VERB';
}

function stopAfter(view: SentenceView, clause: Clause, without: readonly TokenRange[]): number {
	const { tokens } = view.sentence;
	const last = Math.min(tokens.length, clause.verb.to + MOST_TOKENS);
	for (let at = clause.verb.to; at < last; at++) {
		const isSkipped = without.some(({ from, to }) => from <= at && at < to);
		const inName =
			view.mentions.some(({ tokens: name }) => name.from < at && at < name.to) ||
			clause.objects.some(({ from, to }) => from < at && at < to);
		const token = tokens[at];
		if (
			!isSkipped &&
			!inName &&
			!joinsAdjectives(tokens, at) &&
			!countsFrom(tokens, clause, at) &&
			(!token || opensSomethingElse(token, tokens[at + 1]) || isSecondTime(view, at))
		)
			return beforePurpose(tokens, beforeOffset(view, at), clause.verb.to);
	}
	return last;
}

const MOST_SUBJECT = 6;

/** “were empty | as residents stayed home”: a conjunction whose clause was cut before its verb opens that clause. */
function beforeClause(tokens: readonly Token[], end: number, least: number): number {
	if (!/^(?:VERB|AUX)$/u.test(tokens[end]?.pos ?? '')) return end;
	for (let at = end - 1; at >= Math.max(least, end - MOST_SUBJECT); at--) {
		if (tokens[at]?.lower === 'as' && /^(?:NOUN|PROPN|DET|ADJ)$/u.test(tokens[at + 1]?.pos ?? '')) return at;
	}
	return end;
}

/** “left Oslo two years | after she came”: a time whose starting point is cut off goes with it. */
function beforeOffset({ sentence, quantities }: SentenceView, at: number): number {
	if (!/^(?:after|before)$/u.test(sentence.tokens[at]?.lower ?? '')) return at;
	const end = sentence.tokens[at - 1]?.span.end;
	const offset = quantities.find(({ kind, span }) => kind === 'duration' && span.end === end);
	const from = sentence.tokens.findIndex(({ span }) => span.start === offset?.span.start);
	return offset && from >= 0 ? from : at;
}

/** “led elephants across it to prove | that it was safe”: a purpose whose matter is cut off goes with it. */
function beforePurpose(tokens: readonly Token[], at: number, least: number): number {
	if (!/^(?:that|whether|what|why|how|where|when|if)$/u.test(tokens[at]?.lower ?? '')) return at;
	const isPurpose = tokens[at - 1]?.pos === 'VERB' && tokens[at - 2]?.lower === 'to' && at - 2 > least;
	return isPurpose ? at - 2 : at;
}

/** “exploded 73 seconds after liftoff”: from what a time is counted belongs to it. */
function countsFrom(tokens: readonly Token[], { complements }: Clause, at: number): boolean {
	const isDuration = UNITS.get(tokens[at - 1]?.lower ?? '')?.kind === 'duration';
	return isDuration && complements.some((each) => each.at === at && /^(?:after|before)$/u.test(each.preposition));
}

/** “a residential, commercial and industrial centre”: the comma stands inside one phrase. */
function joinsAdjectives(tokens: readonly Token[], at: number): boolean {
	const [before, comma, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
	return comma?.text === ',' && before?.pos === 'ADJ' && after?.pos === 'ADJ';
}

/** “… was founded in 1400 and in 1423 became …”: a second time after “and” begins the next deed. */
function isSecondTime(view: SentenceView, at: number): boolean {
	return view.sentence.tokens[at]?.lower === 'and' && view.times.some((time) => phraseOf(view, time).from === at + 1);
}

function opensSomethingElse(token: Token, next: Token | undefined): boolean {
	if (MARKS.has(token.text)) return token.text !== '-' || token.spaced;
	// “won the prize "for her work on …"”: the grounds are quoted beside the deed.
	if (token.text === '"' && token.spaced && next?.lower === 'for') return true;
	if (OPENERS.has(token.lower) && token.pos !== 'DET') {
		return token.lower !== 'as' || next?.pos === 'PRON' || next?.pos === 'SCONJ';
	}
	if (HARMING.test(token.lower) && /^(?:DET|NUM)$/u.test(next?.pos ?? '')) return true;
	return token.lower === 'and' && /^(?:VERB|AUX|PRON|ADV)$/u.test(next?.pos ?? '');
}

/** Without the mark or the little word that a cut leaves at the end. */
function trimmed(tokens: readonly Token[], end: number, least: number): number {
	let to = end;
	while (
		to > least &&
		/^(?:PUNCT|ADP|CCONJ|SCONJ|DET|PART)$/u.test(tokens[to - 1]?.pos ?? '') &&
		tokens[to - 1]?.text !== '"' &&
		tokens[to - 1]?.lower !== "'s"
	)
		to--;
	return to;
}
