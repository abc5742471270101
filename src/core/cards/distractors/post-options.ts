import { shuffled, type Random } from '../../shared/random.ts';
import type { Draft } from '../draft.ts';
import { fillerKey, type FactStore } from '../fact-store.ts';
import { foldedWords } from '../quality/folded-words.ts';
import { isHeldByOne } from '../wording/callings.ts';
import { fullPost, saysOfWhat } from '../wording/posts.ts';

/** Two posts that share their chief word may be one post in other words. */
function mayBeSame(a: string, b: string): boolean {
	const [one, other] = [foldedWords(a), foldedWords(b)];
	return one.every((word) => other.includes(word)) || other.every((word) => one.includes(word));
}

/** Posts of other people of the text that the person asked about does not hold. */
export function postOptions(draft: Draft, store: FactStore, random: Random): readonly string[] {
	const { fact, answer } = draft;
	const [person] = fact.slots['person'] ?? [];
	if (!person || !isHeldByOne(answer) || !saysOfWhat(answer)) return [];
	const own = fillerKey(person);
	const posts = store.near('role', fact.sentence).flatMap((other) => {
		const isOthers = !(other.slots['person'] ?? []).some((slot) => fillerKey(slot) === own);
		return isOthers && !other.negated ? (fullPost(other, store) ?? []) : [];
	});
	const alike = posts.filter(
		(post) => isHeldByOne(post) && saysOfWhat(post) && !mayBeSame(post, answer) && isOfLikeLength(post, answer)
	);
	return shuffled([...new Set(alike)], random);
}

const isOfLikeLength = (a: string, b: string): boolean => a.length * 2 >= b.length && b.length * 2 >= a.length;
