import { answerOf, questionOf, type CardType } from '../cards/card.ts';
import type { Deck } from './deck.ts';

/** What can be counted in a deck. */
export interface DeckStats {
	readonly cards: number;
	readonly entries: number;
	readonly byType: Readonly<Partial<Record<CardType, number>>>;
	/** Cards by tag, the most used first; likewise by kind and by source. */
	readonly byTag: readonly (readonly [string, number])[];
	readonly byKind: readonly (readonly [string, number])[];
	readonly bySource: readonly (readonly [string, number])[];
	readonly withId: number;
	readonly withSource: number;
	readonly withQuote: number;
	readonly withPicture: number;
	readonly withExplanation: number;
	/** Of half of all cards the question is no longer; likewise the answer. */
	readonly medianQuestion: number;
	readonly medianAnswer: number;
}

function counts(names: readonly string[]): readonly (readonly [string, number])[] {
	const all = new Map<string, number>();
	for (const name of names) all.set(name, (all.get(name) ?? 0) + 1);
	return [...all].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

const median = (numbers: readonly number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;

/** Counts what a deck holds. */
export function deckStats({ id, cards }: Deck): DeckStats {
	const own = (cardId: string): string => cardId.slice(id.length + 1).split('#')[0] ?? '';
	return {
		cards: cards.length,
		entries: new Set(cards.map((card) => own(card.id))).size,
		byType: Object.fromEntries(counts(cards.map(({ type }) => type))),
		byTag: counts(cards.flatMap(({ tags }) => tags)),
		byKind: counts(cards.flatMap(({ kind }) => kind ?? [])),
		bySource: counts(cards.flatMap(({ source }) => source?.title ?? source?.url ?? [])),
		withId: cards.filter((card) => !own(card.id).startsWith('~')).length,
		withSource: cards.filter(({ source }) => source !== undefined).length,
		withQuote: cards.filter(({ source }) => source?.quote !== undefined).length,
		withPicture: cards.filter(({ image }) => image !== undefined).length,
		withExplanation: cards.filter(({ explain }) => explain !== undefined).length,
		medianQuestion: median(cards.map((card) => questionOf(card).length)),
		medianAnswer: median(cards.map((card) => answerOf(card).length))
	};
}
