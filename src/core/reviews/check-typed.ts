import type { ClozeCard, TypedCard, Typing } from '../cards/card.ts';
import { editDistance } from '../shared/edit-distance.ts';
import { checkDate } from './check-date.ts';
import { foldAnswer, LONGEST_ANSWER } from './fold-answer.ts';
import { isNearAnswer } from './near-answer.ts';
import { plainWords } from './plain-words.ts';
import type { Verdict } from './verdict.ts';

/** One slip is forgiven for this many letters of the answer. */
const LETTERS_PER_SLIP = 5;

type Wanted = Pick<TypedCard | ClozeCard, 'answer' | 'accept' | 'typing'>;

/** What the card accepts, each also without what stands in brackets: `Tehran (Iran)` may be answered `Tehran`. */
function accepted({ answer, accept, typing }: Wanted): Set<string> {
	const texts = [answer, ...accept].map((text) => plainWords(text.slice(0, LONGEST_ANSWER)));
	const bare = texts.map((text) => text.replace(/[([][^()[\]]{0,200}[)\]]/gu, ' '));
	const all = [...texts, ...bare];
	const spelt = typing?.accents === 'exact' ? all : [...all, ...all.map(withoutUmlauts)];
	return new Set(spelt.map((text) => foldAnswer(text, typing)).filter((text) => text !== ''));
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** As those write who have no umlauts: `Muenchen`. */
const withoutUmlauts = (text: string): string =>
	text.normalize('NFC').replace(/[äöüåø]/giu, (letter) => UMLAUTS[letter.toLowerCase()] ?? letter);

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
	const answer = foldAnswer(plainWords(given.slice(0, LONGEST_ANSWER)), typing);
	const rights = [...accepted(card)];
	if (answer === '') return 'wrong';
	if (rights.some((right) => joined(right) === joined(answer))) return 'correct';
	const date = checkDate(card.answer, given);
	if (date !== undefined) return date;
	const isNear = (right: string): boolean => typing.typos !== 0 && isNearAnswer(card.answer, right, answer);
	return rights.some((right) => isSlip(right, answer, typing) || isNear(right)) ? 'almost' : 'wrong';
}
