import type { Candidate } from './find-candidates.ts';

const SMALL = /^(?:OF|THE|AND|DE|DI|DA|LA|LE|DU|VON|VAN|DER|DEN|ON|IN|FOR)$/u;
const SHOUTED = /^\p{Lu}[\p{Lu}.'-]{2,}$/u;
const LEAST_LETTERS = 4;

function inSmallLetters(word: string, at: number): string {
	if (at > 0 && SMALL.test(word)) return word.toLowerCase();
	return word.replace(/\p{L}+/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
}

/** True for a name all in capitals, of which the title says some word in small letters: the lead is set so, not the name. */
function isShouted(words: readonly string[], title: string): boolean {
	const telling = words.filter((word) => !SMALL.test(word));
	return (
		words.length > 1 &&
		telling.every((word) => SHOUTED.test(word) || /^\p{Lu}\.?$/u.test(word)) &&
		telling.some((word, at) => word.length >= LEAST_LETTERS && title.includes(inSmallLetters(word, at)))
	);
}

/** “ANNA MARIA NOVAK was …” in a text on Anna Novak → the name as one writes it: “Anna Maria Novak”. */
export function asWritten(candidate: Candidate, title: string): Candidate {
	const words = candidate.text.split(' ');
	return isShouted(words, title) ? { ...candidate, text: words.map(inSmallLetters).join(' ') } : candidate;
}
