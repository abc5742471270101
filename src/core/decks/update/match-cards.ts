import { derivedCardId } from '../../cards/card-id.ts';
import { questionOf, type Card } from '../../cards/card.ts';
import type { CardId } from '../../shared/ids.ts';
import { matchAlike } from './match-alike.ts';

/** How a card of the new edition was recognised. */
export type Recognised = 'id' | 'question' | 'likeness';

export interface CardMatch {
	readonly before: Card;
	readonly by: Recognised;
}

/** The id that follows from what a card asks, whatever its own id is. */
const derivedFrom = (card: Card): string => derivedCardId(card.type, questionOf(card));

/** Finds for each card the one that had its id. */
export function matchIds(before: readonly Card[], after: readonly Card[]): ReadonlyMap<CardId, CardMatch> {
	const byId = new Map(before.map((card) => [card.id, card]));
	return new Map(
		after.flatMap(({ id }): [CardId, CardMatch][] => {
			const old = byId.get(id);
			return old === undefined ? [] : [[id, { before: old, by: 'id' }]];
		})
	);
}

/**
 * Finds for each card of the new edition the one of the old edition that it is: by its id, by its question, else by
 * likeness. Each old card is found at most once.
 */
export function matchCards(before: readonly Card[], after: readonly Card[]): ReadonlyMap<CardId, CardMatch> {
	const matches = new Map<CardId, CardMatch>();
	const found = new Set<Card>();
	const take = (card: Card, old: Card | undefined, by: Recognised): void => {
		if (old === undefined || found.has(old) || matches.has(card.id)) return;
		found.add(old);
		matches.set(card.id, { before: old, by });
	};
	const byId = new Map(before.map((card) => [card.id, card]));
	for (const card of after) take(card, byId.get(card.id), 'id');
	const rest = before.filter((card) => !found.has(card));
	const byQuestion = new Map(rest.toReversed().map((card) => [derivedFrom(card), card]));
	for (const card of after) take(card, byQuestion.get(derivedFrom(card)), 'question');
	for (const [card, old] of matchAlike(before, after, matches)) take(card, old, 'likeness');
	return matches;
}
