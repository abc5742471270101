import { SMALL_WORDS } from '../../cards/quality/tells-answer.ts';
import { editDistance } from '../../shared/edit-distance.ts';

/** Only so much of a text is compared letter by letter. */
const LONGEST = 300;
/** A shorter word is another word, not a slip. */
const SHORTEST_SLIP = 3;
const LETTERS_PER_SLIP = 4;

/** A text as it is compared: without case, accents, spaces and marks that writers set by taste. */
export function foldedText(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.slice(0, LONGEST);
}

/** How alike two folded texts are, 0 to 1: the share of letters that need not be touched to make one the other. */
export function likeness(a: string, b: string, least: number): number {
	const longer = Math.max(a.length, b.length);
	if (longer === 0) return 1;
	const most = Math.floor(longer * (1 - least));
	const distance = editDistance(a, b, most);
	return distance > most ? 0 : 1 - distance / longer;
}

/** What stands in one list and not in the other, each as often as that is so. */
function without(words: readonly string[], others: readonly string[]): readonly string[] {
	const left = new Map<string, number>();
	for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
	return words.filter((word) => {
		const count = left.get(word) ?? 0;
		left.set(word, count - 1);
		return count <= 0;
	});
}

function isSlip(a: string, b: string): boolean {
	const shorter = Math.min(a.length, b.length);
	if (shorter < SHORTEST_SLIP || /\d/u.test(a + b)) return false;
	const most = Math.max(1, Math.floor(shorter / LETTERS_PER_SLIP));
	return editDistance(a, b, most) <= most;
}

/** True when every word of the one is a word of the other, but for slips of the fingers and words that tell nothing. */
function differBySlips(a: readonly string[], b: readonly string[]): boolean {
	const [onlyA, onlyB] = [without(a, b), [...without(b, a)]];
	const left = onlyA.filter((word) => {
		const twin = onlyB.findIndex((other) => isSlip(word, other));
		if (twin >= 0) onlyB.splice(twin, 1);
		return twin < 0;
	});
	return [...left, ...onlyB].every((word) => SMALL_WORDS.has(word));
}

const wordsOf = (text: string): readonly string[] => foldedText(text).split(' ');

/** True when one text is the other with its slips mended. */
export function isMended(a: string, b: string): boolean {
	return differBySlips(wordsOf(a), wordsOf(b));
}

/** Numbers, and words with a capital that do not begin the text: what it is about. */
function namesOf(text: string): readonly string[] {
	return [...text.matchAll(/(?<=\S\s)\p{Lu}[\p{L}\p{N}]*|[\p{N}][\p{L}\p{N}]*/gu)].map(([name]) => foldedText(name));
}

/** True when both texts speak of the same names and numbers. */
export function haveSameNames(a: string, b: string): boolean {
	return differBySlips(namesOf(a), namesOf(b));
}
