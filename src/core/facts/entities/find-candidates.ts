import type { TokenRange } from '../../sentences/clause.ts';
import type { Sentence, Token } from '../../sentences/sentence.ts';
import { isDemonym, isPeople } from '../lexicon/peoples.ts';
import { isKnownPlace } from '../lexicon/places.ts';
import { isHonorific, isPost, isWidener } from '../lexicon/titles.ts';
import { cutTitles, titleBefore } from './cut-titles.ts';
import { findNameRuns } from './name-runs.ts';
import type { WordHabits } from './name-tokens.ts';

/** A run of tokens that names something, not yet known to be what. */
export interface Candidate {
	readonly sentence: Sentence;
	readonly tokens: TokenRange;
	/** The name as written, with straight marks and single spaces. */
	readonly text: string;
	readonly title?: TokenRange | undefined;
}

/** Every candidate name of a sentence, titles cut off, in text order. */
export function findCandidates(sentence: Sentence, habits: WordHabits): readonly Candidate[] {
	return findNameRuns(sentence, habits)
		.flatMap((run) => candidatesOf(sentence, run))
		.toSorted((a, b) => a.tokens.from - b.tokens.from);
}

function candidatesOf(sentence: Sentence, run: TokenRange): Candidate[] {
	const { tokens } = sentence;
	const places = hyphenedPlaces(tokens, run);
	if (places.length > 0) return places.map((range) => candidate(sentence, range));
	const cut = cutTitles(tokens, run);
	if (!cut) return namesInside(sentence, run);
	if (!isWorthNaming(tokens, cut.name)) return [];
	const title = cut.title ?? titleBefore(tokens, cut.name.from, cut.name.from);
	const before = cut.name.from > run.from ? namesInside(sentence, { from: run.from, to: cut.name.from }) : [];
	return [...before, candidate(sentence, cut.name, title)];
}

/** Names within a title: "US" in "US President Barack Obama". */
function namesInside(sentence: Sentence, range: TokenRange): Candidate[] {
	const found: Candidate[] = [];
	let from = range.from;
	for (let at = range.from; at <= range.to; at++) {
		const token = sentence.tokens[at];
		const breaks =
			at === range.to ||
			token === undefined ||
			isPost(token.text) ||
			isHonorific(token.text) ||
			isWidener(token.text) ||
			isDemonym(token.text);
		if (!breaks) continue;
		if (at > from && isWorthNaming(sentence.tokens, { from, to: at }))
			found.push(candidate(sentence, { from, to: at }));
		from = at + 1;
	}
	return found;
}

/** "Iran-Russia partnership": two places joined by a hyphen are two names. */
function hyphenedPlaces(tokens: readonly Token[], run: TokenRange): TokenRange[] {
	const [left, mark, right] = [tokens[run.from], tokens[run.from + 1], tokens[run.from + 2]];
	if (
		run.to - run.from === 3 &&
		mark &&
		/^[-–]$/u.test(mark.text) &&
		isKnownPlace(left?.text ?? '') &&
		isKnownPlace(right?.text ?? '')
	) {
		return [
			{ from: run.from, to: run.from + 1 },
			{ from: run.from + 2, to: run.to }
		];
	}
	return [];
}

/** Adjectives of peoples, and single letters, name nothing by themselves. */
function isWorthNaming(tokens: readonly Token[], range: TokenRange): boolean {
	const words = tokens.slice(range.from, range.to);
	const text = textOf(words);
	if (!/\p{L}{2}/u.test(text) || /[-–]$/u.test(text)) return false;
	if (isKnownPlace(text)) return true;
	if (words.length > 1 && isDemonym(text)) return false;
	const after = tokens[range.to];
	if (words.length === 1 && /\p{L}{3}(?:ean|ian|esque)$/u.test(text) && after?.pos === 'NOUN' && after.spaced)
		return false;
	if (words.length === 1 && isPeople(text)) return tokens[range.from - 1]?.lower === 'the';
	return !words.every(
		(word) => isDemonym(word.text) || /^[-–]$/u.test(word.text) || isWidener(word.text) || isPost(word.text)
	);
}

function candidate(sentence: Sentence, tokens: TokenRange, title?: TokenRange): Candidate {
	return { sentence, tokens, text: textOf(sentence.tokens.slice(tokens.from, tokens.to)), title };
}

/** Tokens as text, with white space only where the document has it. */
export function textOf(tokens: readonly Token[]): string {
	return tokens.map((token, at) => (at > 0 && token.spaced ? ` ${token.text}` : token.text)).join('');
}
