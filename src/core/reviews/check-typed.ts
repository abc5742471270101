import type { ClozeCard, TypedCard } from '../cards/card.ts';
import { editDistance } from './edit-distance.ts';
import { foldAnswer, LONGEST_ANSWER } from './fold-answer.ts';
import type { Verdict } from './verdict.ts';

/** One slip is forgiven for this many letters of the answer. */
const LETTERS_PER_SLIP = 5;

/** What the card accepts, each also without what stands in brackets: `Tehran (Iran)` may be answered `Tehran`. */
function accepted({ answer, accept }: Pick<TypedCard | ClozeCard, 'answer' | 'accept'>): Set<string> {
	const texts = [answer, ...accept].map((text) => text.slice(0, LONGEST_ANSWER));
	const bare = texts.map((text) => text.replace(/[([][^()[\]]{0,200}[)\]]/gu, ' '));
	return new Set([...texts, ...bare].map(foldAnswer).filter((text) => text !== ''));
}

/** Hyphens and spaces are set by taste: `Turkmen-chay` is `Turkmenchay`. */
const joined = (text: string): string => text.replaceAll(' ', '');

const figuresOf = (text: string): string => (text.match(/\S*\p{N}\S*/gu) ?? []).join(' ');

/** A slip of the fingers, but never in a figure: 1828 is not almost 1829. */
function isSlip(right: string, given: string): boolean {
	const allowed = Math.floor(joined(right).length / LETTERS_PER_SLIP);
	if (allowed === 0 || figuresOf(right) !== figuresOf(given)) return false;
	return editDistance(joined(right), joined(given), allowed) <= allowed;
}

/** Compares what was typed with what the card accepts. Case, accents, punctuation and articles never matter. */
export function checkTyped(card: Pick<TypedCard | ClozeCard, 'answer' | 'accept'>, given: string): Verdict {
	const answer = foldAnswer(given);
	const rights = [...accepted(card)];
	if (answer === '') return 'wrong';
	if (rights.some((right) => joined(right) === joined(answer))) return 'correct';
	return rights.some((right) => isSlip(right, answer)) ? 'almost' : 'wrong';
}
