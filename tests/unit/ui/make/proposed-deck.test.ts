import { describe, expect, it } from 'vitest';
import { questionOf, type Card } from '#core/cards/card.ts';
import { derivedCardId } from '#core/cards/card-id.ts';
import { seededRandom } from '#core/shared/random.ts';
import { CardEditing } from '#ui/deck/form/card-editing.svelte.ts';
import { proposedDeck, revisedCards } from '#ui/make/proposed-deck.ts';

const source = { title: 'Rivers', quote: 'The Rhine is 1,233 km long.', start: 7, end: 34, prefix: 'x' };
const base = { group: 'f-1', kind: 'Length', tags: [], hints: [], source };
const CARDS: readonly Card[] = [
	{ ...base, id: derivedCardId('basic', 'a'), type: 'basic', question: 'Where does the Rhine rise?', answer: 'Alps' },
	{
		...base,
		id: derivedCardId('typed', 'a'),
		type: 'typed',
		question: 'What rises there?',
		answer: 'Rhine',
		accept: []
	},
	{
		...base,
		id: derivedCardId('number', 'a'),
		type: 'number',
		question: 'How long is the Rhine?',
		value: 1233,
		unit: 'km',
		answer: '1,233 km',
		tolerance: 0
	},
	{
		...base,
		id: derivedCardId('choice', 'a'),
		type: 'choice',
		question: 'Into which sea?',
		answers: ['North Sea'],
		distractors: [{ text: 'Baltic' }, { text: 'Black Sea' }],
		shuffle: true
	},
	{ ...base, id: derivedCardId('true-false', 'a'), type: 'true-false', statement: 'It is long.', isTrue: true },
	{ ...base, id: derivedCardId('order', 'a'), type: 'order', question: 'Order them.', items: ['a', 'b', 'c', 'd'] },
	{
		...base,
		id: derivedCardId('match', 'a'),
		type: 'match',
		question: 'Match them.',
		pairs: [
			{ left: 'a', right: '1' },
			{ left: 'b', right: '2' }
		],
		extra: []
	},
	{ ...base, id: derivedCardId('cloze', 'a'), type: 'cloze', text: 'The ____ is long.', answer: 'Rhine', accept: [] }
];

describe('a proposed card in the form', () => {
	it.each(CARDS.map((card) => [card.type, card] as const))(
		'of type %s keeps its id and the place of its sentence when it is reworded',
		(_, card) => {
			const deck = proposedDeck(card, 'en');
			const editing = new CardEditing(deck, deck.cards[0], seededRandom('test'));
			editing.set({ question: `In short: ${editing.fields.question}` });
			const revision = editing.revision();
			if (revision === undefined) throw new Error(JSON.stringify(editing.faults));
			const cards = revisedCards(deck, revision, 5);
			expect(cards).toHaveLength(1);
			expect(cards[0]).toMatchObject({ id: card.id, group: 'f-1', kind: 'Length', source });
			expect(cards[0] && questionOf(cards[0])).toBe(`In short: ${questionOf(card)}`);
		}
	);
});
