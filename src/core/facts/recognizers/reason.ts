import type { Clause, TokenRange } from '../../sentences/clause.ts';
import { clauseTime } from '../clause-time.ts';
import { wordsOf } from '../clause-words.ts';
import { descriptionAt } from '../description.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, spanOf } from '../fact-of.ts';
import { REPORTING } from '../lexicon/verbs.ts';
import { readClause } from '../read-predicate.ts';
import type { Recognizer, SentenceView } from '../recognizer.ts';

/** One of these gives every reason that is read. */
const GIVING = new Set(['because', 'owing', 'due']);
const LEAST_TOKENS = 3;
const MOST_TOKENS = 18;

/** Why something was done: the words that say so, and all tokens that go when it is asked for. */
interface Reason {
	/** “because”, “because of”: how an answer begins. */
	readonly opening: string;
	readonly words: TokenRange;
	readonly whole: TokenRange;
}

/** “Women marched on Versailles because bread was scarce” → why they did. */
export const reason: Recognizer = {
	relation: 'reason',
	recognize(view) {
		return { facts: reasonsIn(view).flatMap((found) => fromReason(view, found)) };
	}
};

function fromReason(view: SentenceView, found: Reason): Fact[] {
	const clause = clauseOf(view, found);
	if (!clause || clause.verb.negated || clause.verb.modal !== undefined || REPORTING.has(clause.verb.lemma)) return [];
	if (clause.verb.lemma === 'be' && clause.objects.length === 0) return [];
	const time = clauseTime(view, clause);
	const reading = readClause(view, clause, [found.whole]);
	if (!reading.ok) return [];
	const { subject, predicate, tokens, certainty } = reading.read;
	const owner = subject.type === 'entity' ? subject.entity : undefined;
	const words = wordsOf(view, found.words, { subject: owner });
	if (!words.ok || !/\p{L}{3}/u.test(words.text)) return [];
	const effect: Slot = { type: 'words', text: predicate.said, span: spanOf(view, tokens) };
	const because: Slot = { type: 'words', text: `${found.opening} ${words.text}`, span: spanOf(view, found.words) };
	const slots = { subject: [subject], effect: [effect], cause: [because] };
	return [factOf(view, 'reason', { slots, predicate, certainty, ...(time && { time }) })];
}

/** The clause that the reason is given for: the main one right before it, or the first after a reason that opens the sentence. */
function clauseOf(view: SentenceView, { whole }: Reason): Clause | undefined {
	const telling = view.clauses.filter(({ kind }) => kind === 'main' || kind === 'coordinate');
	if (whole.from <= 1) return telling.find(({ verb }) => verb.from >= whole.to);
	return telling.findLast(({ verb }) => verb.to <= whole.from);
}

function reasonsIn(view: SentenceView): readonly Reason[] {
	const { tokens } = view.sentence;
	if (!tokens.some(({ lower }) => GIVING.has(lower))) return [];
	return tokens.flatMap((token, at) => {
		const next = tokens[at + 1]?.lower;
		if (token.lower === 'because' && next !== 'of') return clauseFrom(view, at) ?? [];
		if (token.lower === 'because' && next === 'of') return phraseFrom(view, at, at + 2) ?? [];
		const tied = (token.lower === 'owing' || token.lower === 'due') && next === 'to' && tokens[at - 1]?.lemma !== 'be';
		return tied ? (phraseFrom(view, at, at + 2) ?? []) : [];
	});
}

/** “because bread was scarce”. */
function clauseFrom(view: SentenceView, at: number): Reason | undefined {
	const { tokens } = view.sentence;
	let to = at + 1;
	while (to < tokens.length && to < at + MOST_TOKENS && !/^[,.;:–—"]$/u.test(tokens[to]?.text ?? '')) to++;
	const hasVerb = view.clauses.some(({ verb }) => verb.from > at && verb.to <= to);
	if (!hasVerb || to - at <= LEAST_TOKENS || to === at + MOST_TOKENS) return undefined;
	return { opening: 'because', words: { from: at + 1, to }, whole: wholeOf(view, { from: at, to }) };
}

/** “because of ill health”, “owing to the war”. */
function phraseFrom(view: SentenceView, at: number, from: number): Reason | undefined {
	const words = descriptionAt(view, from);
	if (!words || !tellsEnough(view, words)) return undefined;
	return { opening: 'because of', words, whole: wholeOf(view, { from: at, to: words.to }) };
}

/** "the scandal", "its history" say nothing to who has not read of them. */
function tellsEnough(view: SentenceView, { from, to }: TokenRange): boolean {
	const words = view.sentence.tokens.slice(from, to);
	const named = view.mentions.some(({ tokens }) => from <= tokens.from && tokens.to <= to);
	return named || words.filter(({ pos }) => pos === 'NOUN' || pos === 'ADJ').length > 1;
}

/** With the comma that parts it from its clause. */
function wholeOf(view: SentenceView, { from, to }: TokenRange): TokenRange {
	const opens = from === 0 && view.sentence.tokens[to]?.text === ',';
	return { from, to: opens ? to + 1 : to };
}
