import { describe, expect, it } from 'vitest';
import type { BasicCard } from '#core/cards/card.ts';
import { changesBetween } from '#ui/deck/deck-changes.ts';
import { basicCard, deckWith } from './deck-with.ts';

const before = deckWith([basicCard('a'), basicCard('b'), basicCard('c')]);

describe('changesBetween', () => {
	it('tells new, changed and gone cards by their ids', () => {
		const changed: BasicCard = { ...basicCard('b'), answer: 'another' };
		const changes = changesBetween(before, deckWith([basicCard('d'), changed, basicCard('a')]));
		expect(changes.added.map((card) => card.id)).toEqual(['deck/d']);
		expect(changes.changed).toEqual([changed]);
		expect(changes.gone.map((card) => card.id)).toEqual(['deck/c']);
		expect(changes.unchanged).toBe(1);
	});

	it('sees no change where only the order of keys differs', () => {
		const turned = Object.fromEntries(Object.entries(basicCard('a')).reverse()) as unknown as BasicCard;
		expect(changesBetween(deckWith([basicCard('a')]), deckWith([turned])).changed).toEqual([]);
	});

	it('sees a change deep in the source', () => {
		const sourced: BasicCard = { ...basicCard('a'), source: { quote: 'one' } };
		const other: BasicCard = { ...basicCard('a'), source: { quote: 'two' } };
		expect(changesBetween(deckWith([sourced]), deckWith([other])).changed).toHaveLength(1);
	});
});
