import { describe, expect, it } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import { makeCards } from '#core/cards/make-cards.ts';
import type { Quantity } from '#core/facts/quantity.ts';
import { checkNumber } from '#core/reviews/check-number.ts';
import { checkTyped } from '#core/reviews/check-typed.ts';
import { HandMade } from './hand-made.ts';

const span = { start: 0, end: 0 };

/** The card of how long the Varde Canal is. */
function lengthCard(text: string, more: Partial<Quantity> = {}): Card | undefined {
	const quantity: Quantity = { value: 80, unit: 'km', kind: 'length', text, span, approximate: false, ...more };
	const made = new HandMade([`The Varde Canal is ${text} long.`]);
	made.fact('measure', {
		thing: [made.entity('Varde Canal', 'route')],
		dimension: [made.words('length')],
		value: [{ type: 'quantity', quantity, text, span }]
	});
	return makeCards(made.material()).proposals[0]?.card;
}

describe('the card of an amount', () => {
	it('is a number that may be given in either unit of the text', () => {
		const alternative = { value: 50, unit: 'mi', text: '50 miles' };
		const card = lengthCard('80 km (50 miles)', { alternative });
		expect(card).toMatchObject({ type: 'number', value: 80, unit: 'km', answer: '80 km (50 miles)' });
		if (card?.type !== 'number') throw new Error('a number card');
		expect(checkNumber(card, '80')).toBe('correct');
		expect(checkNumber(card, '50 miles')).toBe('correct');
		expect(checkNumber(card, '60 miles')).not.toBe('correct');
	});

	it('counts the other unit as right though the text has rounded it', () => {
		const card = lengthCard('19 km (12 mi)', { value: 19, alternative: { value: 12, unit: 'mi', text: '12 mi' } });
		if (card?.type !== 'number') throw new Error('a number card');
		expect(checkNumber(card, '12 mi')).toBe('correct');
	});

	it('is asked for nearly where the text gives it nearly', () => {
		const card = lengthCard('about 80 km', { approximate: true });
		expect(card).toMatchObject({ type: 'number', question: 'About how long is the Varde Canal?', answer: '80 km' });
	});

	it.each([
		['more than 80 km', { bound: 'above' }],
		['4.8 million km', { value: 4_800_000 }],
		['between 60 and 80 km', { value: 60, upTo: 80 }]
	] as const)('is no number where the text gives %s', (text, more) => {
		expect(lengthCard(text, more)?.type).not.toBe('number');
	});
});

describe('the card of a name', () => {
	it('is typed, in any of the names that the text uses, where three honest wrong ones cannot be had', () => {
		const text = new HandMade(['Ada Okoye met Lars Holm in Oslo.']);
		text.fact('meeting', {
			agent: [text.entity('Ada Okoye', 'person', ['Okoye'])],
			patient: [text.entity('Lars Holm', 'person')],
			place: [text.entity('Oslo', 'place')]
		});
		const card = makeCards(text.material()).proposals.find((each) => each.card.type === 'typed')?.card;
		if (card?.type !== 'typed') throw new Error('a typed card');
		expect(checkTyped(card, 'okoye')).toBe('correct');
		expect(checkTyped(card, 'Holm')).toBe('wrong');
	});
});
