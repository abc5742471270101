import type { TokenRange } from '../../sentences/clause.ts';
import type { Token } from '../../sentences/sentence.ts';
import { CALENDAR_WORDS } from '../lexicon/common-words.ts';
import { typeOfCue } from '../lexicon/cue-nouns.ts';
import { isGivenName } from '../lexicon/given-names.ts';
import { isDemonym } from '../lexicon/peoples.ts';
import { isKnownPlace } from '../lexicon/places.ts';
import { isHonorific, isPost, isWidener } from '../lexicon/titles.ts';

/** A name without its titles, and the range of the titles that stand right before it. */
export interface CutName {
	readonly name: TokenRange;
	readonly title?: TokenRange;
}

/** Cuts "Economy Minister Abdol-Nasser Hemmati" into title and name; a run that is all title gives nothing. */
export function cutTitles(tokens: readonly Token[], run: TokenRange): CutName | undefined {
	const last = tokens[run.to - 1];
	if (last && typeOfCue(last.text) !== undefined && !isGivenName(tokens[run.from]?.text ?? '')) {
		return isHonorific(tokens[run.from]?.text ?? '') && run.to - run.from > 2 ? { name: run } : { name: run };
	}
	const from = startOfName(tokens, run);
	if (from >= run.to) return undefined;
	const title = titleBefore(tokens, run.from, from);
	return title ? { name: { from, to: run.to }, title } : { name: { from, to: run.to } };
}

/** "Minister of Education Stefania Giannini": where the person's name begins after a post's field. */
function afterField(tokens: readonly Token[], run: TokenRange): number {
	const [post, of] = [tokens[run.from - 2], tokens[run.from - 1]];
	if (!post || !isPost(post.text) || (of?.lower !== 'of' && of?.lower !== 'for')) return run.from;
	for (let at = run.from + 1; at < run.to; at++) {
		const before = tokens
			.slice(run.from, at)
			.map((token) => token.text)
			.join(' ');
		if (
			isGivenName(tokens[at]?.text ?? '') ||
			(isKnownPlace(before) && !isKnownPlace(`${before} ${tokens[at]?.text ?? ''}`))
		)
			return at;
	}
	return run.from;
}

/** The first token after the last post or honorific of the run. */
function startOfName(tokens: readonly Token[], run: TokenRange): number {
	let from = afterField(tokens, run);
	for (let at = run.from; at < run.to; at++) {
		const token = tokens[at];
		if (!token || isPartOfPlace(tokens, at)) continue;
		if (isHonorific(token.text)) from = at + 1;
		else if (isPostAt(tokens, at) && !(isGivenName(token.text) && at > run.from)) from = at + 1;
		if (from === at + 1 && tokens[from]?.text === '.') from++;
	}
	return skipDemonym(tokens, { from, to: run.to });
}

/** "Chief Executive Anna Novak": two words that widen a post are one of their own. */
export function isChiefExecutive(tokens: readonly Token[], at: number): boolean {
	return tokens[at]?.lower === 'executive' && tokens[at - 1]?.lower === 'chief';
}

function isPostAt(tokens: readonly Token[], at: number): boolean {
	return isPost(tokens[at]?.text ?? '') || isChiefExecutive(tokens, at);
}

/** "Russian Igor Levitin": the adjective is no part of a person's name, but "Sunni Ali" is one name. */
function skipDemonym(tokens: readonly Token[], run: TokenRange): number {
	const [first, second] = [tokens[run.from], tokens[run.from + 1]];
	return first && second && run.to - run.from > 2 && isDemonym(first.text) && isGivenName(second.text)
		? run.from + 1
		: run.from;
}

/** Walks left from a name over "Russia's top security official"; undefined unless its last word names a post. */
export function titleBefore(tokens: readonly Token[], runFrom: number, nameFrom: number): TokenRange | undefined {
	const last = tokens[nameFrom - 1];
	const dotted = last?.text === '.' ? tokens[nameFrom - 2] : last;
	const field = nameFrom > runFrom && /^(?:of|for)$/u.test(tokens[runFrom - 1]?.lower ?? '');
	if (
		!field &&
		(!dotted || !(isPost(dotted.text) || isHonorific(dotted.text) || isChiefExecutive(tokens, nameFrom - 1)))
	)
		return undefined;
	let from = Math.min(runFrom, nameFrom - 1);
	if (field && isPost(tokens[from - 2]?.text ?? '') && !isPost(tokens[from]?.text ?? '')) from -= 2;
	while (from > 0 && belongsToTitle(tokens, from - 1) && !isOthers(tokens, from - 1)) from--;
	while (from < nameFrom - 1 && !startsTitle(tokens[from])) from++;
	// “University of Bologna physicist Righi”: what ends another name does not open the title.
	const isCut = tokens[from - 1]?.lower === 'of' && isKnownPlace(tokens[from]?.text ?? '');
	return { from: isCut && from < nameFrom - 1 ? from + 1 : from, to: nameFrom };
}

function startsTitle(token: Token | undefined): boolean {
	return (
		token !== undefined &&
		!CALENDAR_WORDS.has(token.lower) &&
		token.text !== 'and' &&
		token.text !== "'s" &&
		token.text !== '-' &&
		token.pos !== 'PUNCT'
	);
}

/** "church leaders Bishop A and Father B": a small plural before a post is said of several. */
function isOthers(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	const isPlural = token?.pos === 'NOUN' && token.lower !== token.lemma && /^\p{Ll}+s$/u.test(token.text);
	return isPlural && isPost(token.text) && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '');
}

function belongsToTitle(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (!token) return false;
	if (token.text === "'s" || token.text === "'" || (token.text === '-' && !token.spaced)) return true;
	if (token.lower === 'and')
		return isPost(tokens[at - 1]?.text ?? '') && isPost(tokens[at + 1]?.text ?? '') && !isPlainName(tokens[at - 1]);
	if (token.lower === 'of' || token.lower === 'for' || CALENDAR_WORDS.has(token.lower)) return false;
	if (isWidener(token.text) || isDemonym(token.text)) return true;
	return (
		token.pos === 'NOUN' ||
		token.pos === 'ADJ' ||
		token.pos === 'PROPN' ||
		(token.pos === 'NUM' && !/^(?:1\d|20)\d\d$/u.test(token.text))
	);
}

/** "Saint Petersburg" and "St. Louis" are places. */
function isPartOfPlace(tokens: readonly Token[], at: number): boolean {
	const mark = tokens[at + 1]?.text === '.' ? 1 : 0;
	const next = tokens[at + 1 + mark]?.text ?? '';
	return (
		/^(?:St|St\.|Saint)$/u.test(tokens[at]?.text ?? '') &&
		(isKnownPlace(`Saint ${next}`) || isKnownPlace(`St. ${next}`) || !isGivenName(next))
	);
}

function isPlainName(token: Token | undefined): boolean {
	return token !== undefined && (isGivenName(token.text) || isKnownPlace(token.text));
}
