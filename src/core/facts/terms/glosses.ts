import type { TokenRange } from '../../sentences/clause.ts';
import type { Token } from '../../sentences/sentence.ts';
import type { Fact, Slot } from '../fact.ts';
import { factOf, spanOf } from '../fact-of.ts';
import { markAfter } from '../mark-after.ts';
import { nameOrReferenceAt } from '../name-at.ts';
import type { SentenceView } from '../recognizer.ts';

const LEAST_TOKENS = 3;
const MOST_TOKENS = 16;
/** A gloss says what tells the thing from others. */
const TELLING = /^(?:of|that|which|who|whose|for|between|without|with|in|from|to)$/u;
/** What is only pointed at explains nothing. */
const POINTING =
	/^(?:he|she|it|they|we|i|this|that|these|those|his|her|its|their|see|also|e\.g\.|i\.e\.|mostly|mainly|about|especially|including)$/u;

/** A term and the words behind it that say what it means. */
interface Gloss {
	readonly term: TokenRange;
	readonly meaning: TokenRange;
}

/** “speculation (expectations of rising prices)”, “a republic: a state without a king”, “the interregnum, or the time between kings”. */
export function glossesIn(view: SentenceView): readonly Fact[] {
	const { tokens } = view.sentence;
	return tokens.flatMap((token, at) => {
		const found = glossAt(view, token, at);
		return found ? [factFor(view, found)] : [];
	});
}

function glossAt(view: SentenceView, token: Token, at: number): Gloss | undefined {
	const { tokens } = view.sentence;
	if (token.text === '(') return bracketed(view, at);
	const isOr =
		token.text === ',' && tokens[at + 1]?.lower === 'or' && /^(?:the|an?)$/u.test(tokens[at + 2]?.lower ?? '');
	if (isOr) return closed(view, termBefore(view, at, /^(?:the|an?)$/u), { from: at + 2, closing: /^[,.;)]$/u });
	const isColon = token.text === ':' && /^an?$/u.test(tokens[at + 1]?.lower ?? '');
	return isColon ? closed(view, termBefore(view, at, /^an?$/u), { from: at + 1, closing: /^[.;]$/u }) : undefined;
}

/** “speculation (expectations of rising prices)”: a common noun with nothing but its meaning between brackets. */
function bracketed(view: SentenceView, at: number): Gloss | undefined {
	const { tokens } = view.sentence;
	const [noun, before, first] = [tokens[at - 1], tokens[at - 2], tokens[at + 1]];
	if (noun?.pos !== 'NOUN' || !/^\p{Ll}/u.test(noun.text) || nameOrReferenceAt(view, at - 1)) return undefined;
	// “the old harbour (a ruin)” is one harbour and no kind.
	if (/^(?:DET|PRON|NUM|PROPN|NOUN|PART)$/u.test(before?.pos ?? '') && !/^an?$/u.test(before?.lower ?? ''))
		return undefined;
	if (!/^(?:NOUN|ADJ|DET)$/u.test(first?.pos ?? '')) return undefined;
	return closed(view, { from: at - 1, to: at }, { from: at + 1, closing: /^\)$/u });
}

/** A noun phrase with such an article that ends here: “the English interregnum”. */
function termBefore({ sentence: { tokens } }: SentenceView, end: number, article: RegExp): TokenRange | undefined {
	let from = end - 1;
	while (from > end - 4 && /^(?:NOUN|PROPN|ADJ)$/u.test(tokens[from]?.pos ?? '')) from--;
	const isTerm = article.test(tokens[from]?.lower ?? '') && from < end - 1 && tokens[end - 1]?.pos !== 'ADJ';
	return isTerm && !/^(?:of|in)$/u.test(tokens[from - 1]?.lower ?? '') ? { from, to: end } : undefined;
}

/** The meaning up to the mark that closes it, when it tells enough and names nobody by a pronoun. */
function closed(
	{ sentence: { tokens } }: SentenceView,
	term: TokenRange | undefined,
	{ from, closing }: { readonly from: number; readonly closing: RegExp }
): Gloss | undefined {
	const to = markAfter(tokens, from, MOST_TOKENS);
	const words = tokens.slice(from, to);
	const tells = words.some(({ lower }) => TELLING.test(lower)) && !words.some(({ lower }) => POINTING.test(lower));
	const isNamed = words.some(({ text }) => /^[\p{Lu}\d]/u.test(text));
	if (!term || to - from < LEAST_TOKENS || !tells || isNamed || !closing.test(tokens[to]?.text ?? '')) return undefined;
	return { term, meaning: { from, to } };
}

function factFor(view: SentenceView, { term, meaning }: Gloss): Fact {
	const slotOf = (range: TokenRange): Slot => {
		const span = spanOf(view, range);
		return { type: 'words', text: view.document.text.slice(span.start, span.end).replace(/\s+/gu, ' '), span };
	};
	return factOf(view, 'term', { slots: { term: [slotOf(term)], meaning: [slotOf(meaning)] }, trigger: 'meant' });
}
