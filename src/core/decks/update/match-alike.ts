import { answerOf, questionOf, type Card, type CardType } from '../../cards/card.ts';
import type { CardId } from '../../shared/ids.ts';
import { baseOf } from '../cards/build-card.ts';
import { foldedText, likeness } from './likeness.ts';

/** How alike two questions must be, by what else speaks for them. */
const ALIKE = 0.8;
const ALIKE_BESIDE = 0.6;
const ALIKE_WITH_ANSWER = 0.5;

/** A word that stands on more cards than this tells none apart. */
const COMMON_WORD = 20;
/** With few cards on both sides all are compared. */
const FEW_PAIRS = 20_000;

interface Folded {
	readonly card: Card;
	readonly at: number;
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
	cards.flatMap((card, at) =>
		isFree(card) ? [{ card, at, question: foldedText(questionOf(card)), answer: foldedText(answerOf(card)) }] : []
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

/** Compares what no id and no question brought together. */
class Comparison {
	readonly #olds: readonly Folded[];
	readonly #news: readonly Folded[];
	readonly #index: ReadonlyMap<string, readonly Folded[]>;
	/** Where each old card stood that was recognised, by the place of its new card. */
	readonly #known: ReadonlyMap<number, number>;

	constructor(olds: readonly Folded[], news: readonly Folded[], known: ReadonlyMap<number, number>) {
		this.#olds = olds;
		this.#news = news;
		this.#known = known;
		this.#index = indexOf(olds);
	}

	/** All pairs that may be one card, the most alike first. */
	pairs(): readonly Pair[] {
		const all = this.#news.flatMap((next) =>
			this.#candidates(next).flatMap((old): Pair[] => {
				const score = this.#score(old, next);
				return score > 0 ? [{ card: next.card, old: old.card, score }] : [];
			})
		);
		return all.toSorted((a, b) => b.score - a.score);
	}

	#candidates(next: Folded): readonly Folded[] {
		if (this.#olds.length * this.#news.length <= FEW_PAIRS) return this.#olds;
		const rare = [...keysOf(next)]
			.map((key) => this.#index.get(key) ?? [])
			.filter(({ length }) => length <= COMMON_WORD);
		const beside = this.#olds.filter((old) => this.#areBeside(old, next));
		return [...new Set([...rare.flat(), ...beside])];
	}

	/** True when the card before or behind the one is the card before or behind the other. */
	#areBeside(old: Folded, next: Folded): boolean {
		return this.#known.get(next.at - 1) === old.at - 1 || this.#known.get(next.at + 1) === old.at + 1;
	}

	#score(old: Folded, next: Folded): number {
		if (shapeOf(old.card.type) !== shapeOf(next.card.type)) return 0;
		const isEntry = old.card.id.includes('#') && baseOf(old.card.id) === baseOf(next.card.id);
		const hasAnswer = old.answer === next.answer && old.answer !== '';
		const least = hasAnswer || isEntry ? ALIKE_WITH_ANSWER : this.#areBeside(old, next) ? ALIKE_BESIDE : ALIKE;
		const score = likeness(old.question, next.question, least);
		return score === 0 ? 0 : score + (hasAnswer ? 1 : 0) + (isEntry ? 1 : 0);
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
	const placeOf = new Map(before.map((card, at) => [card.id, at]));
	const known = new Map(
		after.flatMap((card, at): [number, number][] => {
			const old = matches.get(card.id)?.before;
			return old ? [[at, placeOf.get(old.id) ?? -1]] : [];
		})
	);
	return new Comparison(olds, news, known).pairs().map(({ card, old }) => [card, old]);
}
