import { descriptionAt } from '../description.ts';
import type { SentenceView } from '../recognizer.ts';
import { endBeforeMark, tellsEnough, withComma, type GivenReason } from './given-reason.ts';

/** One of these stands in every reason that is read. */
const GIVING = new Set(['because', 'owing', 'due', 'result', 'response', 'thanks', 'as', 'since']);
const LEAST_TOKENS = 3;
const MOST_SUBJECT = 8;

/** Phrases that a noun follows, with how an answer begins. */
const PHRASES: readonly { readonly words: readonly string[]; readonly opening: string }[] = [
	{ words: ['because', 'of'], opening: 'because of' },
	{ words: ['owing', 'to'], opening: 'because of' },
	{ words: ['due', 'to'], opening: 'because of' },
	{ words: ['thanks', 'to'], opening: 'thanks to' },
	{ words: ['as', 'a', 'result', 'of'], opening: 'as a result of' },
	{ words: ['in', 'response', 'to'], opening: 'in response to' }
];

/** What is so and goes on: before it, “as” and “since” give a reason and no moment. */
const STATE =
	/^(?:be|have|want|need|fear|believe|lack|wish|know|consider|suffer|lie|require|dislike|depend|belong|seem)$/u;

/** The reasons that a sentence gives after “because”, “due to”, “as a result of”, “, as”. */
export function becauses(view: SentenceView): readonly GivenReason[] {
	const { tokens } = view.sentence;
	if (!tokens.some(({ lower }) => GIVING.has(lower))) return [];
	return tokens.flatMap((_, at) => phraseFrom(view, at) ?? clauseFrom(view, at) ?? []);
}

/** “because bread was scarce”, “, as each side wanted peace”. */
function clauseFrom(view: SentenceView, at: number): GivenReason | undefined {
	const { tokens } = view.sentence;
	const isBecause = tokens[at]?.lower === 'because' && tokens[at + 1]?.lower !== 'of';
	const isAs = /^(?:as|since)$/u.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.text === ',';
	const to = isBecause || isAs ? endBeforeMark(view, at + 1) : undefined;
	if (to === undefined || to - at <= LEAST_TOKENS) return undefined;
	const hasVerb = view.clauses.some(({ verb }) => verb.from > at && verb.to <= to);
	if (!hasVerb || (isAs && !givesReason(view, at))) return undefined;
	return { opening: 'because', words: { from: at + 1, to }, whole: withComma(view, { from: at, to }) };
}

/** “, as each side wanted …”, but neither “, as was the custom” nor “, as the crowd cheered”. */
function givesReason({ sentence: { tokens } }: SentenceView, at: number): boolean {
	const verb = tokens.findIndex(({ pos }, index) => index > at && (pos === 'VERB' || pos === 'AUX'));
	const isState = STATE.test(tokens[verb]?.lemma ?? '') && !/ing$/u.test(tokens[verb]?.lower ?? '');
	return isState && verb > at + 1 && verb - at < MOST_SUBJECT && tokens[verb + 1]?.pos !== 'VERB';
}

/** “because of ill health”, “owing to the war”. */
function phraseFrom(view: SentenceView, at: number): GivenReason | undefined {
	const { tokens } = view.sentence;
	const found = PHRASES.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.lower === word));
	if (!found || tokens[at - 1]?.lemma === 'be') return undefined;
	const words = descriptionAt(view, at + found.words.length);
	if (!words || !tellsEnough(view, words)) return undefined;
	return { opening: found.opening, words, whole: withComma(view, { from: at, to: words.to }) };
}
