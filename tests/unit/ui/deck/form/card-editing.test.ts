import { describe, expect, it } from 'vitest';
import { seededRandom } from '#core/shared/random.ts';
import { CardEditing } from '#ui/deck/form/card-editing.svelte.ts';
import { basicCard, deckWith } from '../deck-with.ts';

const DECK = deckWith([basicCard('a')]);
const editing = (card = DECK.cards[0]) => new CardEditing(DECK, card, seededRandom('ids'));

describe('CardEditing', () => {
	it('says what is wrong with a field once saving was tried, and no longer than it is', () => {
		const form = editing();
		form.set({ answer: ' ' });
		expect(form.remarksOn('answer')).toEqual([]);
		expect(form.revision()).toBeUndefined();
		expect(form.remarksOn('answer')).toMatchObject([{ isError: true }]);
		expect(form.firstFaulty).toBe('answer');
		form.set({ answer: 'Something' });
		expect(form.remarksOn('answer')).toEqual([]);
		expect(form.revision()?.to.cards).toMatchObject([{ id: 'deck/a', answer: 'Something' }]);
	});

	it('draws a free id for a new card', () => {
		const form = new CardEditing(DECK, undefined, seededRandom('ids'));
		form.set({ type: 'true-false', question: 'Ice floats on water.', isTrue: true });
		expect(form.revision()?.to.cards[1]?.id).toMatch(/^deck\/[a-z0-9]{6}$/u);
	});

	it('tells how many cards a text with gaps makes', () => {
		const form = new CardEditing(DECK, undefined, seededRandom('ids'));
		form.set({ type: 'cloze', question: 'From [[Baku]] to [[Tbilisi]].' });
		expect(form.count).toBe(2);
	});
});
