import type { TokenRange } from '../sentences/clause.ts';
import type { MentionInSentence, SentenceView } from './recognizer.ts';

/** Prepositions that, after a noun, belong to the noun and not to the deed. */
const OF_THE_NOUN = new Set(['of', 'with', 'for', 'between', 'against', 'about', 'over']);

/** The name that ends a predicate, and where it begins with its preposition. */
export interface NameAtEnd {
	readonly name: MentionInSentence;
	readonly at: number;
	/** Empty for a direct object. */
	readonly preposition: string;
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

/** The name that ends the words read, unless it is one of a list or belongs to a noun or verb before it. */
export function endingOf(
	view: SentenceView,
	range: TokenRange & { readonly verbEnd: number },
	without: readonly TokenRange[]
): NameAtEnd | undefined {
	const { tokens } = view.sentence;
	const end = without.find(({ from, to }) => from < range.to && range.to <= to)?.from ?? range.to;
	const name = view.mentions.find((mention) => mention.tokens.to === end && mention.tokens.from >= range.from);
	if (!name || tokens[end]?.pos === 'VERB') return undefined;
	const start = name.tokens.from - (tokens[name.tokens.from - 1]?.lower === 'the' ? 1 : 0);
	const isVerbal = tokens.slice(range.verbEnd, start).some(({ pos }) => pos === 'VERB');
	if (isVerbal || isListedAfter(view, end) || isListedBefore(view, start)) return undefined;
	const before = tokens[start - 1];
	if (before?.pos !== 'ADP') return start === range.from ? { name, at: start, preposition: '' } : undefined;
	const afterNoun = /^(?:NOUN|PROPN)$/u.test(tokens[start - 2]?.pos ?? '');
	return before.lower === 'of' || (afterNoun && OF_THE_NOUN.has(before.lower))
		? undefined
		: { name, at: start - 1, preposition: before.lower };
}
