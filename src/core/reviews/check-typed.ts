import type { ClozeCard, TypedCard, Typing } from '../cards/card.ts';
import { editDistance } from '../shared/edit-distance.ts';
import { foldAnswer, LONGEST_ANSWER } from './fold-answer.ts';
import type { Verdict } from './verdict.ts';

/** One slip is forgiven for this many letters of the answer. */
const LETTERS_PER_SLIP = 5;

type Wanted = Pick<TypedCard | ClozeCard, 'answer' | 'accept' | 'typing'>;

/** What the card accepts, each also without what stands in brackets: `Tehran (Iran)` may be answered `Tehran`. */
function accepted({ answer, accept, typing }: Wanted): Set<string> {
	const texts = [answer, ...accept].map((text) => text.slice(0, LONGEST_ANSWER));
	const bare = texts.map((text) => text.replace(/[([][^()[\]]{0,200}[)\]]/gu, ' '));
	return new Set([...texts, ...bare].map((text) => foldAnswer(text, typing)).filter((text) => text !== ''));
}

const figuresOf = (text: string): string => (text.match(/\S*\p{N}\S*/gu) ?? []).join(' ');

/** Hyphens and spaces are set by taste, unless punctuation is to be exact: `Turkmen-chay` is `Turkmenchay`. */
const joining = ({ punctuation }: Typing): ((text: string) => string) =>
	punctuation === 'exact' ? (text) => text : (text) => text.replaceAll(' ', '');

/** A slip of the fingers, but never in a figure: 1828 is not almost 1829. */
function isSlip(right: string, given: string, typing: Typing): boolean {
	const joined = joining(typing);
	const allowed = Math.floor(joined(right).length / LETTERS_PER_SLIP) * (typing.typos ?? 1);
	if (allowed === 0 || figuresOf(right) !== figuresOf(given)) return false;
	return editDistance(joined(right), joined(given), allowed) <= allowed;
}

/**
 * Compares what was typed with what the card accepts. Case, accents, punctuation and articles never matter, and a slip is
 * `almost`, unless the card's `typing` is stricter.
 */
export function checkTyped(card: Wanted, given: string): Verdict {
	const { typing = {} } = card;
	const joined = joining(typing);
	const answer = foldAnswer(given, typing);
	const rights = [...accepted(card)];
	if (answer === '') return 'wrong';
	if (rights.some((right) => joined(right) === joined(answer))) return 'correct';
	return rights.some((right) => isSlip(right, answer, typing)) ? 'almost' : 'wrong';
}
