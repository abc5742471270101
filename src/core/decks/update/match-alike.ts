import { answerOf, questionOf, type Card, type CardType } from '../../cards/card.ts';
import type { CardId } from '../../shared/ids.ts';
import { baseOf } from '../cards/build-card.ts';
import { foldedText, haveSameNames, isMended, likeness } from './likeness.ts';

/** How alike two questions of one answer must be. */
const ALIKE = 0.5;
/** How alike two answers must be to be one. */
const SAME_ANSWER = 0.8;

/** So many questions have these answers that they prove nothing. */
const COMMON_ANSWER = /^(?:yes|no|true|false|none|both|\p{L}{0,2}|\d{1,2})$/u;

/** A word that stands on more cards than this tells none apart. */
const COMMON_WORD = 20;
/** With few cards on both sides all are compared. */
const FEW_PAIRS = 20_000;

interface Folded {
	readonly card: Card;
	readonly question: string;
	readonly answer: string;
}

interface Pair {
	readonly card: Card;
	readonly old: Card;
	readonly score: number;
}

const shapeOf = (type: CardType): string =>
	type === 'choice' || type === 'typed' || type === 'number' ? 'basic' : type;

const folded = (cards: readonly Card[], isFree: (card: Card) => boolean): readonly Folded[] =>
	cards.flatMap((card) =>
		isFree(card) ? [{ card, question: foldedText(questionOf(card)), answer: foldedText(answerOf(card)) }] : []
	);

/** Old cards by each of their rarer words and by their answers. */
function indexOf(olds: readonly Folded[]): ReadonlyMap<string, readonly Folded[]> {
	const index = new Map<string, Folded[]>();
	for (const old of olds)
		for (const key of keysOf(old)) {
			const held = index.get(key);
			if (held) held.push(old);
			else index.set(key, [old]);
		}
	return index;
}

const keysOf = ({ question, answer }: Folded): ReadonlySet<string> =>
	new Set([`=${answer}`, ...question.split(' ').filter((word) => word.length > 3)]);

/** Two cards that their author gave different names are different cards. */
const areNamedApart = (a: Card, b: Card): boolean =>
	![a, b].some(({ id }) => id.includes('/~')) && baseOf(a.id) !== baseOf(b.id);

/**
 * How sure it is that the two are one card; 0 when it is not. The answer must have stayed, and the question must speak of the
 * same names and numbers: with “the capital of Mali” in the place of “the capital of Chad” nothing is known yet.
 */
function sureness(old: Folded, next: Folded): number {
	if (shapeOf(old.card.type) !== shapeOf(next.card.type) || areNamedApart(old.card, next.card)) return 0;
	if (likeness(old.answer, next.answer, SAME_ANSWER) === 0 && !isSameEntry(old, next)) return 0;
	const [before, after] = [questionOf(old.card), questionOf(next.card)];
	if (isMended(before, after)) return 2;
	if (COMMON_ANSWER.test(next.answer) || !haveSameNames(before, after)) return 0;
	return likeness(old.question, next.question, ALIKE);
}

/** Two gaps of one text. */
const isSameEntry = (old: Folded, next: Folded): boolean =>
	old.card.id.includes('#') && baseOf(old.card.id) === baseOf(next.card.id);

/** Old cards that may be the new one: all when there are few, else those that share its answer or a rare word with it. */
class Candidates {
	readonly #olds: readonly Folded[];
	readonly #index: ReadonlyMap<string, readonly Folded[]> | undefined;

	constructor(olds: readonly Folded[], news: readonly Folded[]) {
		this.#olds = olds;
		this.#index = olds.length * news.length > FEW_PAIRS ? indexOf(olds) : undefined;
	}

	of(next: Folded): readonly Folded[] {
		const index = this.#index;
		if (!index) return this.#olds;
		const rare = [...keysOf(next)].map((key) => index.get(key) ?? []).filter(({ length }) => length <= COMMON_WORD);
		return [...new Set(rare.flat())];
	}
}

/** Pairs of new and old cards that are alike, the surest first; a card may be in several. */
export function matchAlike(
	before: readonly Card[],
	after: readonly Card[],
	matches: ReadonlyMap<CardId, { readonly before: Card }>
): readonly (readonly [Card, Card])[] {
	const found = new Set([...matches.values()].map((match) => match.before));
	const olds = folded(before, (card) => !found.has(card));
	const news = folded(after, (card) => !matches.has(card.id));
	if (olds.length === 0 || news.length === 0) return [];
	const candidates = new Candidates(olds, news);
	const pairs = news.flatMap((next) =>
		candidates.of(next).flatMap((old): Pair[] => {
			const score = sureness(old, next);
			return score > 0 ? [{ card: next.card, old: old.card, score }] : [];
		})
	);
	return pairs.toSorted((a, b) => b.score - a.score).map(({ card, old }) => [card, old]);
}
