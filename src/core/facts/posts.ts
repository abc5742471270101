import type { TokenRange } from '../sentences/clause.ts';
import type { Token } from '../sentences/sentence.ts';
import { isDemonym } from './lexicon/peoples.ts';
import { isHonorific, isPost, isWidener } from './lexicon/titles.ts';

/** Relatives and friends, and words of rank too plain to ask for. */
const NO_POSTS: ReadonlySet<string> = new Set(
	'wife husband son sons daughter daughters brother brothers sister sisters mother father friend friends ally nephew niece cousin uncle aunt grandson pupil heir guest official-guest star legend lady lord expert veteran model host st saint miss dr mr mrs ms'.split(
		' '
	)
);

const RELATIONS: ReadonlySet<string> = new Set(
	'wife husband son daughter brother sister mother father friend ally nephew niece cousin uncle aunt grandson pupil'.split(
		' '
	)
);

/** True for a noun that says whose relative or friend somebody is. */
export function isRelation(word: string): boolean {
	return RELATIONS.has(word);
}

/** True for a noun of a post or calling that is worth a question. */
export function isAskablePost(word: string): boolean {
	return isPost(word) && !isHonorific(word) && !NO_POSTS.has(word.toLowerCase());
}

/** A noun phrase whose head names a post: where it stands, and its head. */
export interface PostPhrase extends TokenRange {
	readonly head: number;
}

/** Reads a post from `from` on: "a senior Putin adviser", "director of the Academy of Art"; it ends before a comma or a verb. */
export function postAt(tokens: readonly Token[], from: number): PostPhrase | undefined {
	let start = from;
	while (/^(?:then|now|also|formerly|later|once|currently|the|a|an)$/u.test(tokens[start]?.lower ?? '')) start++;
	if (/^(?:and|or|but|'s|-)$/u.test(tokens[start]?.lower ?? '')) return undefined;
	const head = headOfPost(tokens, start);
	if (head === undefined) return undefined;
	return { from: start, to: endOfPost(tokens, head), head };
}

function headOfPost(tokens: readonly Token[], start: number): number | undefined {
	let head: number | undefined;
	for (let at = start; at < start + 9; at++) {
		const token = tokens[at];
		if (!token || !isInsidePost(token)) break;
		if (isAskablePost(token.text)) head = at;
		else if (head !== undefined && token.pos === 'NOUN') head = isPost(token.text) ? head : undefined;
		if (token.lower === 'member' && head === undefined) head = at;
	}
	return head;
}

function isInsidePost(token: Token): boolean {
	if (token.text === "'s" || (token.text === '-' && !token.spaced) || token.lower === 'and') return true;
	if (isPost(token.text) || isWidener(token.text) || isDemonym(token.text) || token.lower === 'member') return true;
	return /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(token.pos);
}

/** "… of the Academy of Art", "… to the prime minister": what the post is of belongs to it. */
function endOfPost(tokens: readonly Token[], head: number): number {
	let to = head + 1;
	if (!/^(?:of|for|to|at)$/u.test(tokens[to]?.lower ?? '')) return to;
	let last = to;
	for (let at = to + 1; at < head + 14; at++) {
		const token = tokens[at];
		const isJoined = tokens[at - 1]?.text === '-' && token?.spaced === false;
		if (!token || (!isJoined && !isInsideComplement(token, tokens[at + 1]))) break;
		if (/^(?:NOUN|PROPN)$/u.test(token.pos) || /^\p{Lu}/u.test(token.text)) last = at + 1;
	}
	to = last > to ? last : to;
	return to;
}

function isInsideComplement(token: Token, next: Token | undefined): boolean {
	if (token.lower === 'and') return next !== undefined && /^(?:NOUN|PROPN|ADJ)$/u.test(next.pos);
	if (/^(?:of|the|for|'s|-|&)$/u.test(token.lower)) return true;
	return /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(token.pos) || (token.pos === 'ADV' && next?.text === '-');
}
