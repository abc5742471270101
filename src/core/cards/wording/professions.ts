import { isPost } from '../../facts/lexicon/titles.ts';
import { isCalling } from './callings.ts';

/** So many words one calling of a list may have. */
const MOST_WORDS = 3;
const JOINED = /^(?:, and |, | and )(?:an? )?(?<words>(?:\p{Ll}[\p{Ll}-]{1,20} ){0,2}\p{Ll}[\p{Ll}-]{1,20})/u;

/** “microbiologist” of “, microbiologist and chemist renowned for”: the first words that end in a calling, and what joins them. */
function nextCalling(rest: string): { readonly calling: string; readonly length: number } | undefined {
	const found = JOINED.exec(rest);
	const words = found?.groups?.['words']?.split(' ') ?? [];
	for (let count = 1; count <= Math.min(MOST_WORDS, words.length); count++) {
		if (!isPost(words[count - 1] ?? '')) continue;
		const calling = words.slice(0, count).join(' ');
		return { calling, length: (found?.[0].length ?? 0) - words.join(' ').length + calling.length };
	}
	return undefined;
}

/** “French biologist” → “biologist”: a nation or an employer is no profession. */
function withoutNation(calling: string): string {
	const words = calling.split(' ');
	const first = words.findIndex((word) => /^\p{Ll}/u.test(word));
	return first < 0 ? (words.at(-1) ?? calling) : words.slice(first).join(' ');
}

/**
 * What somebody was by profession, with all that `rest`, the text behind it, lists: “biologist” before “and chemist” is
 * “biologist and chemist”. Nothing where it lists more than two: none of them is the one.
 */
export function professionOf(calling: string, rest: string): string | undefined {
	const callings = [withoutNation(calling)];
	let left = rest;
	for (let next = nextCalling(left); next && callings.length < MOST_WORDS; next = nextCalling(left)) {
		callings.push(next.calling);
		left = left.slice(next.length);
	}
	const isWhole = callings.length === 1 || (callings.length === 2 && isCalling(callings[1] ?? ''));
	return isWhole ? callings.join(' and ') : undefined;
}
